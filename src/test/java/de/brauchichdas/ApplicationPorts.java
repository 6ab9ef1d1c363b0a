package de.brauchichdas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ports of an application that runs, asked without following redirects. */
public record ApplicationPorts(int application, int management) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	static ApplicationPorts namedIn(String output) {
		List<Integer> ports = new ArrayList<>();
		Matcher matcher = PORT.matcher(output);
		while (matcher.find()) {
			ports.add(Integer.valueOf(matcher.group(1)));
		}
		return new ApplicationPorts(ports.get(0), ports.get(1));
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(at(this.application, path)).build());
	}

	public HttpResponse<String> manage(String path) {
		return send(HttpRequest.newBuilder(at(this.management, path)).build());
	}

	public HttpResponse<String> post(String path, String form) {
		return send(HttpRequest.newBuilder(at(this.application, path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
	}

	/** Asks for a backup, as the handbook says. */
	public HttpResponse<String> backUp() {
		return send(HttpRequest.newBuilder(at(this.management, "/actuator/sicherung"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"jetzt\": true}"))
			.build());
	}

	public URI at(int port, String path) {
		return URI.create("http://127.0.0.1:" + port + path);
	}

	public static HttpResponse<String> send(HttpRequest request) {
		try {
			return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
