package de.brauchichdas.faults;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.brauchichdas.WorkedExample;

/** Answers check after check and repeats what got lost, as people do. */
final class VirtualOwner implements Runnable {

	private static final Pattern START_KEY = Pattern.compile("name=\"schluessel\" value=\"([a-z2-7]{26})\"");

	private static final List<WorkedExample> EXAMPLES = WorkedExample.all().toList();

	/** The longest that a page of an interrupted request may take. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final RunningApplication application;

	private final AcknowledgedChecks ledger;

	private final Random random;

	private volatile boolean stopping;

	VirtualOwner(RunningApplication application, AcknowledgedChecks ledger, int number) {
		this.application = application;
		this.ledger = ledger;
		this.random = new Random(number);
	}

	/** Finishes the deed under way, so that it is known what came of it. */
	void stop() {
		this.stopping = true;
	}

	@Override
	public void run() {
		try {
			while (!this.stopping) {
				answer(EXAMPLES.get(this.random.nextInt(EXAMPLES.size())));
			}
		}
		catch (RuntimeException ex) {
			this.ledger.violations.add("An owner gave up: " + ex);
		}
	}

	private void answer(WorkedExample example) {
		Matcher key = START_KEY.matcher(send(get("/check")).body());
		if (!key.find()) {
			throw new IllegalStateException("A first page without start key");
		}
		answer(new AcknowledgedCheck(key.group(1)), example);
	}

	private void answer(AcknowledgedCheck check, WorkedExample example) {
		this.ledger.checks.add(check);
		String next = start(check, example.ids().get("groesse"));
		while (next.contains("/fragen/")) {
			if (this.stopping) {
				return;
			}
			String question = next.substring(next.lastIndexOf('/') + 1);
			next = answer(check, question, example.ids().get(question));
		}
		if (complete(check)) {
			check.verdict = example.verdict();
		}
		int mood = this.random.nextInt(6);
		if (mood == 0) {
			delete(check);
		}
		else if (mood == 1) {
			check.verdict = "";
			check.completed = false;
			answer(check, "zeit", List.of("ab2"));
			complete(check);
		}
	}

	private String start(AcknowledgedCheck check, List<String> chosen) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("schluessel", List.of(check.startKey));
		fields.put("betrieb", List.of("Müßig & Söhne"));
		fields.put("antwort", chosen);
		String next = location(post("/check", fields));
		check.path = next.replaceFirst("/fragen/.*", "");
		check.answers.put("groesse", chosen);
		return next;
	}

	private String answer(AcknowledgedCheck check, String question, List<String> chosen) {
		String next = location(post(check.path + "/fragen/" + question, Map.of("antwort", chosen)));
		check.answers.put(question, chosen);
		return next;
	}

	private boolean complete(AcknowledgedCheck check) {
		check.completed = location(post(check.path + "/abschluss", Map.of())).endsWith("/ergebnis");
		return check.completed;
	}

	private void delete(AcknowledgedCheck check) {
		HttpRequest request = post(check.path + "/loeschen", Map.of("umfang", List.of("diesen")));
		boolean interrupted = false;
		while (!check.deleted) {
			HttpResponse<String> response = once(request);
			if (response == null) {
				interrupted = true;
			}
			else if (response.statusCode() == 303 || (interrupted && response.statusCode() == 404)) {
				check.deleted = true;
				this.ledger.acknowledge();
			}
			else {
				throw unexpected(request, response);
			}
		}
	}

	private String location(HttpRequest request) {
		HttpResponse<String> response = send(request);
		String location = response.headers().firstValue("Location").orElse("");
		if (response.statusCode() != 303 || location.isEmpty()) {
			throw unexpected(request, response);
		}
		this.ledger.acknowledge();
		return URI.create(location).getPath();
	}

	private static IllegalStateException unexpected(HttpRequest request, HttpResponse<String> response) {
		return new IllegalStateException(
				request.method() + " " + request.uri().getPath() + ": " + response.statusCode());
	}

	/** Until an answer comes. */
	private HttpResponse<String> send(HttpRequest request) {
		HttpResponse<String> response = once(request);
		while (response == null) {
			response = once(request);
		}
		return response;
	}

	/** An answer, or null if a fault came between; then after a while. */
	private HttpResponse<String> once(HttpRequest request) {
		long from = System.nanoTime();
		HttpResponse<String> response = null;
		try {
			response = this.client.send(request, BodyHandlers.ofString());
			if (response.statusCode() != 503) {
				return response;
			}
			this.ledger.unavailable.incrementAndGet();
			if (!isClear(request, response)) {
				this.ledger.violations.add("An unclear page: " + response.body());
			}
		}
		catch (HttpTimeoutException ex) {
			if (System.nanoTime() - from > PATIENCE.toNanos()) {
				this.ledger.violations.add(request.uri().getPath() + " took longer than " + PATIENCE);
			}
			this.ledger.broken.incrementAndGet();
		}
		catch (IOException ex) {
			this.ledger.broken.incrementAndGet();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		this.ledger.longestFault.accumulateAndGet(System.nanoTime() - from, Math::max);
		RunningApplication.pause(100);
		return null;
	}

	private static boolean isClear(HttpRequest request, HttpResponse<String> response) {
		return response.headers().firstValue("Retry-After").isPresent()
				&& response.body().contains("Zurzeit nicht erreichbar")
				&& (!request.method().equals("POST") || response.body().contains("Noch einmal abschicken"));
	}

	private HttpRequest get(String path) {
		return HttpRequest.newBuilder(this.application.uri(path)).timeout(PATIENCE).build();
	}

	private HttpRequest post(String path, Map<String, List<String>> fields) {
		String body = fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue()
				.stream()
				.map((value) -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
		return HttpRequest.newBuilder(this.application.uri(path))
			.timeout(PATIENCE)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

}
