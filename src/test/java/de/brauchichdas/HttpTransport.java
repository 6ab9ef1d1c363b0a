package de.brauchichdas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Requests over the network.
 *
 * @param server an address for each request, without a slash at its end
 * @param patience the longest that a reply may take
 */
public record HttpTransport(HttpClient client, Supplier<String> server,
		Duration patience) implements CheckTransport<HttpResponse<String>> {

	public HttpTransport(HttpClient client, Supplier<String> server) {
		this(client, server, Duration.ofSeconds(60));
	}

	/** To a server of this machine. */
	public HttpTransport(int port) {
		this(HttpClient.newHttpClient(), () -> "http://localhost:" + port);
	}

	@Override
	public HttpResponse<String> get(String path) {
		return send(request(path));
	}

	@Override
	public HttpResponse<String> post(String path, Map<String, List<String>> fields) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(CheckTransport.form(fields))));
	}

	@Override
	public int status(HttpResponse<String> reply) {
		return reply.statusCode();
	}

	@Override
	public String location(HttpResponse<String> reply) {
		return reply.headers().firstValue("Location").orElse("");
	}

	@Override
	public String text(HttpResponse<String> reply) {
		return GermanWords.plain(reply.body());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.server.get() + path)).timeout(this.patience);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
