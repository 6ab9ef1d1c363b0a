package de.brauchichdas.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers a check through a real server, without a browser and thus fast. */
public final class HttpOwner {

	private static final Pattern START_KEY = Pattern.compile("name=\"schluessel\" value=\"([a-z2-7]{26})\"");

	private static final Pattern CHECK = Pattern.compile("^(/check/[a-z2-7]{26})(/.*)?$");

	private final HttpClient client = HttpClient.newHttpClient();

	private final String host;

	private String path = "";

	public HttpOwner(int port) {
		this.host = "http://localhost:" + port;
	}

	/** Path of the check, without a slash at its end. */
	public String check() {
		Matcher matcher = CHECK.matcher(this.path);
		if (!matcher.matches()) {
			throw new AssertionError("No check at " + this.path);
		}
		return matcher.group(1);
	}

	/** From the first page to the result. */
	public void complete(String name, Map<String, List<String>> answers) {
		Matcher key = START_KEY.matcher(send(HttpRequest.newBuilder(URI.create(this.host + "/check")).build()).body());
		if (!key.find()) {
			throw new AssertionError("No start key on the first page");
		}
		follow("/check?start", Map.of("schluessel", List.of(key.group(1)), "betrieb", List.of(name), "antwort",
				answers.get("groesse")));
		answerAll(answers);
	}

	/** From the question that is next to the result. */
	public void answerAll(Map<String, List<String>> answers) {
		while (this.path.contains("/fragen/")) {
			String question = this.path.substring(this.path.lastIndexOf('/') + 1);
			follow(this.path, Map.of("antwort", answers.get(question)));
		}
		follow(check() + "/abschluss", Map.of());
	}

	/** Posts and keeps where it leads. */
	public void follow(String to, Map<String, List<String>> fields) {
		String body = fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> field.getKey() + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(this.host + to))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build());
		this.path = response.headers()
			.firstValue("Location")
			.map((location) -> URI.create(location).getPath())
			.orElseThrow(() -> new AssertionError(response.statusCode() + " at " + to));
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
