package de.brauchichdas.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Problem details after RFC 9457.
 *
 * @param errors every single fault; empty if the request as a whole is the fault
 */
record ApiProblem(URI type, String title, int status, String detail, List<Error> errors) {

	static ApiProblem of(ApiProblemType type, int status, List<ApiFault> faults, MessageSource messages) {
		String key = "api.problem." + type.id();
		return new ApiProblem(type.urn(), text(messages, key + ".title"), status, text(messages, key + ".detail"),
				faults.stream().map((fault) -> Error.of(fault, messages)).toList());
	}

	private static String text(MessageSource messages, String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.GERMAN);
	}

	/** One fault with its message. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Error(@Nullable String question, String fault, String message) {

		private static Error of(ApiFault fault, MessageSource messages) {
			String question = fault.question();
			return new Error(question, fault.fault(),
					text(messages, "api.fault." + fault.fault(), (question != null) ? question : "", fault.detail()));
		}

	}

}
