package de.brauchichdas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many requests that no browser sends. With {@code -Dfuzz.requests} and
 * {@code -Dfuzz.seed} there are more and others.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FuzzTest {

	private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);

	private static final long SEED = Long.getLong("fuzz.seed", 20_261_125L);

	private static final int THREADS = 4;

	private static final String VICTIM = "Vertrauliche Tischlerei Ypsilanti";

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5][0-9][0-9]) ?\r\n");

	private static final Pattern LEAK = Pattern.compile("Exception|\\bat (?:org|java|de|jakarta)\\.|Apache Tomcat");

	@LocalServerPort
	private int port;

	private final AtomicInteger answered = new AtomicInteger();

	@Test
	void nothingBreaksNothingLeaksAndNobodyElseIsTouched() throws Exception {
		RawHttpConnection wire = new RawHttpConnection(this.port);
		CheckWalker<RawHttpConnection.Reply> victim = new CheckWalker<>(wire);
		victim.completeAll(VICTIM, WorkedExample.named("t01").ids());
		String before = victim.html(victim.path("daten.json"));
		System.out.printf("Fuzz: %d requests, seed %d%n", REQUESTS, SEED);
		List<Callable<List<String>>> attackers = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			long seed = SEED + i;
			attackers.add(() -> attack(wire, new RequestMutations(seed), victim.check()));
		}
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		List<String> findings = new ArrayList<>();
		try {
			for (Future<List<String>> attacker : threads.invokeAll(attackers)) {
				findings.addAll(attacker.get());
			}
		}
		finally {
			threads.shutdown();
		}
		assertThat(findings).isEmpty();
		assertThat(this.answered.get()).as("requests that were answered at all").isGreaterThan(REQUESTS * 9 / 10);
		assertThat(victim.html(victim.path("daten.json"))).isEqualTo(before);
	}

	private List<String> attack(RawHttpConnection wire, RequestMutations mutations, String secret) {
		List<String> findings = new ArrayList<>();
		CheckWalker<RawHttpConnection.Reply> attacker = new CheckWalker<>(wire);
		for (int i = 0; i < REQUESTS / THREADS; i++) {
			if (i % 500 == 0) {
				attacker.completeAll(RequestMutations.MARKER, WorkedExample.named("t01").ids());
			}
			String request = mutations.next(attacker.check());
			String fault = fault(wire, request, secret);
			if (!fault.isEmpty() && findings.size() < 20) {
				findings.add(fault + " after " + printable(request));
			}
		}
		return findings;
	}

	private String fault(RawHttpConnection wire, String request, String secret) {
		try {
			return fault(wire.send(request), secret);
		}
		catch (AssertionError ex) {
			return printable(String.valueOf(ex.getMessage()));
		}
	}

	/** Empty if there is none. */
	private String fault(RawHttpConnection.Reply reply, String secret) {
		String all = String.join("\r\n", reply.head()) + "\r\n\r\n" + reply.body();
		Matcher status = STATUS.matcher(all);
		boolean any = false;
		while (status.find()) {
			any = true;
			if (status.group(1).startsWith("5")) {
				return "status " + status.group(1);
			}
		}
		if (any) {
			this.answered.incrementAndGet();
		}
		if (LEAK.matcher(all).find()) {
			return "a stack trace or version";
		}
		if (all.contains(VICTIM) || all.contains(secret)) {
			return "foreign data";
		}
		String type = reply.header("Content-Type");
		boolean file = type.startsWith("text/csv") || type.startsWith("text/calendar");
		if (!file && all.contains(type.contains("json") ? RequestMutations.MARKER.substring(0, 5) : "zq<")) {
			return "an unescaped echo";
		}
		if (String.join("\n", reply.head()).contains("zq<") || !reply.header("X-Injected").isEmpty()) {
			return "an injected header";
		}
		return reply.header("Set-Cookie").isEmpty() ? "" : "a cookie";
	}

	private static String printable(String text) {
		String beginning = text.substring(0, Math.min(600, text.length()));
		return beginning.replace("\r", "\\r").replace("\n", "\\n").replaceAll("[^\\x20-\\x7e]", "?");
	}

}
