package de.brauchichdas;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An owner who answers over the network, post by post, and notes every answer once it is
 * acknowledged. A post that fails is sent again.
 */
public final class RemoteOwner {

	private static final Pattern START_KEY = Pattern.compile("name=\"schluessel\" value=\"([a-z2-7]{26})\"");

	private static final Pattern CHECK = Pattern.compile("^/check/([a-z2-7]{26})/.*$");

	private final HttpClient client;

	private final Supplier<String> server;

	private final Map<String, List<String>> answers;

	private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();

	private String startKey = "";

	private volatile String page = "";

	/**
	 * @param server an address for each request
	 */
	public RemoteOwner(HttpClient client, Supplier<String> server, WorkedExample example) {
		this.client = client;
		this.server = server;
		this.answers = example.ids();
	}

	/** Whether the result is stored. */
	public boolean completed() {
		return this.page.endsWith("/ergebnis");
	}

	/** The key of the link; empty before the first answer is acknowledged. */
	public String token() {
		Matcher matcher = CHECK.matcher(this.page);
		return matcher.matches() ? matcher.group(1) : "";
	}

	/** A copy of what has been acknowledged so far. */
	public Map<String, List<String>> acknowledged() {
		return Map.copyOf(this.acknowledged);
	}

	/** Goes on until the result is stored; every post has to succeed. */
	public void complete() throws IOException {
		while (!completed()) {
			int status = step();
			assertThat(status).as(this.page).isEqualTo(303);
		}
	}

	/**
	 * The next post.
	 * @return its status; 303 if it was acknowledged
	 */
	public int step() throws IOException {
		if (this.page.isEmpty()) {
			if (this.startKey.isEmpty()) {
				HttpResponse<String> first = get("/check");
				Matcher matcher = START_KEY.matcher(first.body());
				if (!matcher.find()) {
					return first.statusCode();
				}
				this.startKey = matcher.group(1);
			}
			return post("/check", "groesse");
		}
		if (this.page.endsWith("/pruefen")) {
			return post("/check/" + token() + "/abschluss", "");
		}
		return post(this.page, this.page.substring(this.page.lastIndexOf('/') + 1));
	}

	public HttpResponse<String> get(String path) throws IOException {
		return send(HttpRequest.newBuilder().uri(URI.create(this.server.get() + path)));
	}

	private int post(String path, String question) throws IOException {
		List<String> chosen = this.answers.getOrDefault(question, List.of());
		String body = chosen.stream()
			.map((value) -> "antwort=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
			.collect(Collectors.joining("&")) + (this.page.isEmpty() ? "&schluessel=" + this.startKey : "");
		HttpResponse<String> response = send(HttpRequest.newBuilder()
			.uri(URI.create(this.server.get() + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
		if (response.statusCode() == 303) {
			this.page = URI.create(response.headers().firstValue("Location").orElseThrow()).getPath();
			if (!question.isEmpty()) {
				this.acknowledged.put(question, chosen);
			}
		}
		return response.statusCode();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
		try {
			return this.client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** What the database holds for the key of a link; fails if that is not one check. */
	public static Map<String, List<String>> stored(JdbcClient database, String token) {
		return database.sql("select answers from assessment where token_hash = ?")
			.param(sha256(token))
			.query((row, number) -> JsonMapper.shared()
				.readValue(row.getString(1), new TypeReference<Map<String, List<String>>>() {
				}))
			.single();
	}

	private static String sha256(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
