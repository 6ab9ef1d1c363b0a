package de.brauchichdas.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.brauchichdas.web.InterfaceTexts;
import org.jspecify.annotations.Nullable;

/**
 * Problem details after RFC 9457.
 *
 * @param errors every single fault; empty if the request as a whole is the fault
 */
record ApiProblem(URI type, String title, int status, String detail, List<Error> errors) {

	static ApiProblem of(ApiProblemType type, int status, List<ApiFault> faults, InterfaceTexts texts) {
		String key = "api.problem." + type.id();
		return new ApiProblem(type.urn(), text(texts, key + ".title"), status, text(texts, key + ".detail"),
				faults.stream().map((fault) -> Error.of(fault, texts)).toList());
	}

	private static String text(InterfaceTexts texts, String key, Object... arguments) {
		return texts.in(Locale.GERMAN, key, arguments);
	}

	/** One fault with its message. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Error(@Nullable String question, String fault, String message) {

		private static Error of(ApiFault fault, InterfaceTexts texts) {
			String question = fault.question();
			return new Error(question, fault.fault(),
					text(texts, "api.fault." + fault.fault(), (question != null) ? question : "", fault.detail()));
		}

	}

}
