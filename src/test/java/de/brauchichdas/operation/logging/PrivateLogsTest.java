package de.brauchichdas.operation.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.ApplicationPorts;
import de.brauchichdas.ApplicationProcess;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The logs of a full journey and of every kind of fault, with everything set to TRACE, as
 * text and as JSON.
 */
class PrivateLogsTest {

	/** In every place that a visitor can fill. */
	private static final String SECRET = "Müßig&Geheimrat";

	/** Would be seen if a part of the secret were quoted, or it were encoded. */
	private static final String CORE = "Geheimrat";

	private static final String SENTINEL = "qvxzkonfidentiell";

	@TempDir
	private static Path folder;

	private static final List<String> tokens = new ArrayList<>();

	private static String console = "";

	private static String json = "";

	@BeforeAll
	static void goThroughEverything() throws Exception {
		try (ApplicationProcess running = ApplicationProcess.ofClasses()
			.in(folder)
			.start("--server.port=0", "--management.server.port=0", "--server.address=127.0.0.1",
					"--brauchichdas.rate-limit.enabled=false", "--logging.level.root=TRACE",
					"--logging.level.org=TRACE", "--logging.level.de.brauchichdas=TRACE",
					"--logging.file.name=log.json", "--logging.structured.format.file=ecs",
					"--spring.mvc.log-request-details=true", "--spring.mvc.log-resolved-exception=true",
					"--spring.jpa.show-sql=true",
					"--spring.datasource.url=" + "jdbc:h2:file:./brauchichdas;WRITE_DELAY=0;TRACE_LEVEL_FILE=0")) {
			ApplicationPorts ports = running.ports();
			journey(ports);
			faults(ports);
			malformed(ports);
		}
		console = Files.readString(folder.resolve("console.log"));
		json = Files.readString(folder.resolve("log.json"));
	}

	private static void journey(ApplicationPorts ports) {
		CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(new HttpTransport(ports.application()));
		owner.completeAll(SECRET, WorkedExample.named("t01").ids());
		String check = owner.check();
		tokens.add(owner.token());
		for (String page : List.of("", "/pruefen", "/ergebnis", "/bericht", "/bericht?link=ja", "/bericht.pdf",
				"/termine.ics", "/daten.csv", "/daten.json", "/was-waere-wenn", "/verlauf", "/loeschen", "/fragen/zeit",
				"/fragen/" + SENTINEL, "/" + SENTINEL, "/ergebnis?" + SENTINEL + "=" + CORE)) {
			ports.get(check + page);
		}
		String reading = owner.makeReadingLink();
		tokens.add(reading.substring(reading.lastIndexOf('/') + 1));
		for (String page : List.of("", "/bericht?link=ja", "/bericht.pdf", "/termine.ics?link=ja", "/pruefen",
				"/" + SENTINEL)) {
			ports.get(reading + page);
		}
		owner.follow(check + "/betrieb", Map.of("betrieb", List.of(SECRET)));
		owner.repeatAll(WorkedExample.named("t01").ids());
		tokens.add(owner.token());
		post(ports, check + "/betrieb", "application/x-www-form-urlencoded", "betrieb=" + SENTINEL.repeat(20));
		post(ports, check + "/fragen/zeit", "application/x-www-form-urlencoded", "antwort=" + SENTINEL);
		post(ports, check + "/loeschen", "application/x-www-form-urlencoded", "umfang=alle&name=" + CORE);
		ports.get(check + "/ergebnis");
	}

	private static void faults(ApplicationPorts ports) {
		post(ports, "/api/bewertung", "application/json", "{\"answers\": {\"" + SENTINEL + "\": [\"" + CORE + "\"]}}");
		post(ports, "/api/bewertung", "application/json", "{\"answers\": " + SENTINEL);
		post(ports, "/api/bewertung", "text/" + SENTINEL, CORE);
		post(ports, "/check", "application/x-www-form-urlencoded", SENTINEL + "=%zz&antwort=" + CORE + "%");
		post(ports, "/check", "application/x-www-form-urlencoded",
				"betrieb=" + CORE + "%00&antwort=solo&schluessel=" + "a".repeat(26));
		post(ports, "/check", "multipart/form-data; boundary=" + SENTINEL, "--" + SENTINEL);
		post(ports, "/" + SENTINEL, "application/x-www-form-urlencoded", "betrieb=" + CORE);
		ports.get("/" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8));
		ports.get("/check/" + SENTINEL + "/ergebnis");
		ports.get("/" + SENTINEL + "%2f..%2f");
		ports.get("/" + SENTINEL + "//" + CORE + ";jsessionid=" + CORE);
		ApplicationPorts.send(HttpRequest.newBuilder(ports.at(ports.application(), "/"))
			.header("X-Forwarded-For", "203.0.113.77")
			.header("Forwarded", "for=\"[2001:db8::77]\"")
			.header("User-Agent", SENTINEL)
			.header("Accept", SENTINEL)
			.header("Accept-Language", SENTINEL + ";q=x")
			.header("Cookie", "name=" + CORE)
			.header("Range", SENTINEL)
			.method("PATCH", BodyPublishers.ofString(CORE))
			.build());
	}

	/** What no well-behaved client sends. */
	private static void malformed(ApplicationPorts ports) throws IOException {
		String host = "\r\nHost: localhost\r\n";
		for (String request : List.of("GET /" + SENTINEL + "<>{} HTTP/1.1" + host + "\r\n",
				SENTINEL + "@ / HTTP/1.1" + host + "\r\n", "GET / " + SENTINEL + host + "\r\n",
				"GET / HTTP/1.1\r\nHost: " + SENTINEL + "_<>\r\n\r\n",
				"GET / HTTP/1.1" + host + SENTINEL + " " + CORE + "\r\n\r\n",
				"GET / HTTP/1.1" + host + "X: " + SENTINEL.repeat(1000) + "\r\n\r\n",
				"GET / HTTP/1.1" + host + "Cookie: " + SENTINEL + "=\"" + CORE + "\u0001\r\n\r\n",
				"POST /check HTTP/1.1" + host + "Content-Length: " + SENTINEL + "\r\n\r\n",
				"POST /check HTTP/1.1" + host + "Transfer-Encoding: chunked\r\n\r\n" + SENTINEL + "\r\n")) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.application())) {
				socket.setSoTimeout(5000);
				OutputStream out = socket.getOutputStream();
				out.write(request.getBytes(StandardCharsets.ISO_8859_1));
				out.flush();
				socket.shutdownOutput();
				socket.getInputStream().readAllBytes();
			}
		}
	}

	private static void post(ApplicationPorts ports, String path, String type, String body) {
		ApplicationPorts.send(HttpRequest.newBuilder(ports.at(ports.application(), path))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	@Test
	void nothingElseWasWritten() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrder("console.log", "log.json", "brauchichdas.mv.db");
		}
	}

	@Test
	void noLogHoldsALink() {
		assertThat(tokens).hasSize(3);
		tokens.forEach((token) -> {
			assertNowhere(token);
			assertNowhere(token.substring(0, 12));
			assertNowhere(token.substring(14));
		});
	}

	@Test
	void noLogHoldsANameOrAnythingElseThatWasSent() {
		assertNowhere(CORE);
		assertNowhere(SENTINEL);
		assertNowhere("Müßig");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "0:0:0:0:0:0:0:1", "::1", "203.0.113.77", "2001:db8" })
	void noLogHoldsAnAddress(String address) {
		assertNowhere(address);
	}

	@Test
	void theLogsAreThereAllTheSame() {
		assertThat(console).contains("Started Application", "DEBUG", PrivateEvent.LEFT_OUT,
				"Commencing graceful shutdown");
		assertThat(json.lines())
			.allSatisfy((line) -> assertThat(JsonMapper.shared().readTree(line).path("log").path("level").stringValue())
				.isNotBlank())
			.anySatisfy((line) -> assertThat(line).contains("Started Application"));
	}

	private static void assertNowhere(String secret) {
		byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
		for (String form : List.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8),
				HexFormat.of().formatHex(bytes), Base64.getEncoder().withoutPadding().encodeToString(bytes))) {
			String lower = form.toLowerCase(Locale.ROOT);
			assertThat(lines(console, lower)).as("text with " + form).isEmpty();
			assertThat(lines(json, lower)).as("JSON with " + form).isEmpty();
		}
	}

	private static List<String> lines(String log, String part) {
		return log.lines().filter((line) -> line.toLowerCase(Locale.ROOT).contains(part)).toList();
	}

}
