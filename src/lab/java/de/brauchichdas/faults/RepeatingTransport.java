package de.brauchichdas.faults;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import de.brauchichdas.ApplicationProcess;
import de.brauchichdas.CheckTransport;
import de.brauchichdas.HttpTransport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Repeats each request until a reply comes, as people do, and counts the faults. */
final class RepeatingTransport implements CheckTransport<HttpResponse<String>> {

	/** The longest that a page of an interrupted request may take. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final HttpTransport http;

	private final AcknowledgedChecks ledger;

	private boolean interrupted;

	RepeatingTransport(int port, AcknowledgedChecks ledger) {
		this.http = new HttpTransport(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build(),
				() -> "http://localhost:" + port, PATIENCE);
		this.ledger = ledger;
	}

	/** Whether the last request had to be repeated, so that it may have been done twice. */
	boolean interrupted() {
		return this.interrupted;
	}

	@Override
	public HttpResponse<String> get(String path) {
		return repeat(() -> this.http.get(path), path, false);
	}

	@Override
	public HttpResponse<String> post(String path, Map<String, List<String>> fields) {
		HttpResponse<String> reply = repeat(() -> this.http.post(path, fields), path, true);
		if (reply.statusCode() == 303) {
			this.ledger.acknowledge();
		}
		return reply;
	}

	@Override
	public int status(HttpResponse<String> reply) {
		return this.http.status(reply);
	}

	@Override
	public String location(HttpResponse<String> reply) {
		return this.http.location(reply);
	}

	@Override
	public String text(HttpResponse<String> reply) {
		return this.http.text(reply);
	}

	private HttpResponse<String> repeat(Supplier<HttpResponse<String>> request, String path, boolean post) {
		HttpResponse<String> reply = once(request, path, post);
		this.interrupted = reply == null;
		while (reply == null) {
			reply = once(request, path, post);
		}
		return reply;
	}

	/** A reply, or null if a fault came between; then after a while. */
	private @Nullable HttpResponse<String> once(Supplier<HttpResponse<String>> request, String path, boolean post) {
		long from = System.nanoTime();
		try {
			HttpResponse<String> reply = request.get();
			if (reply.statusCode() != 503) {
				return reply;
			}
			this.ledger.unavailable.incrementAndGet();
			if (!isClear(reply, post)) {
				this.ledger.violations.add("An unclear page: " + reply.body());
			}
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof HttpTimeoutException && System.nanoTime() - from > PATIENCE.toNanos()) {
				this.ledger.violations.add(path + " took longer than " + PATIENCE);
			}
			this.ledger.broken.incrementAndGet();
		}
		this.ledger.longestFault.accumulateAndGet(System.nanoTime() - from, Math::max);
		ApplicationProcess.pause(100);
		return null;
	}

	/** It says when to come back, and a post can be sent again. */
	private static boolean isClear(HttpResponse<String> reply, boolean post) {
		Document page = Jsoup.parse(reply.body());
		return reply.headers().firstValue("Retry-After").isPresent() && page.select("main h1").size() == 1
				&& (!post || page.select("main form[method=post] button").size() == 1);
	}

}
