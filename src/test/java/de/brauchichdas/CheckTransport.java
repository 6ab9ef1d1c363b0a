package de.brauchichdas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Carries the requests of a {@link CheckWalker} to the application. It follows no
 * redirect.
 *
 * @param <R> what comes back
 */
public interface CheckTransport<R> {

	R get(String path);

	R post(String path, Map<String, List<String>> fields);

	int status(R reply);

	/** The header Location; empty without one. */
	String location(R reply);

	String text(R reply);

	/** The fields as the body of a form. */
	static String form(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue()
				.stream()
				.map((value) -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
	}

}
