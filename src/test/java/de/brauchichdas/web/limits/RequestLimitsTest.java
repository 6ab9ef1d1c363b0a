package de.brauchichdas.web.limits;

import java.time.Duration;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.web.RawHttpConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Size, pace and number of requests, and whose word counts about where they come from:
 * the only configured proxy is 127.0.0.1.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:request-limits", "brauchichdas.rate-limit.enabled=true",
				"brauchichdas.rate-limit.requests=40", "brauchichdas.rate-limit.starts=3",
				"brauchichdas.rate-limit.unknown=5", "brauchichdas.rate-limit.files=2",
				"brauchichdas.rate-limit.evaluations=2", "server.forward-headers-strategy=native",
				"server.tomcat.remoteip.internal-proxies=127.0.0.1/32",
				"server.tomcat.remoteip.host-header=X-Forwarded-Host", "server.tomcat.connection-timeout=700ms" })
class RequestLimitsTest {

	private static final String UNKNOWN = "/check/aaaaaaaaaaaaaaaaaaaaaaaaaa";

	@LocalServerPort
	private int port;

	private RawHttpConnection proxy;

	@BeforeEach
	void setUp() {
		this.proxy = new RawHttpConnection(this.port);
	}

	@Test
	void whoAsksTooOftenIsToldWhenToComeBackAndNobodyElseSuffers() {
		for (int i = 0; i < 40; i++) {
			assertThat(get("198.51.100.1", "/weiter").status()).isEqualTo(200);
		}
		RawHttpConnection.Reply refused = get("198.51.100.1", "/weiter");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
		assertThat(refused.body()).contains(word("error-page.429.title"), word("error-page.429.text"));
		assertThat(refused.header("Content-Security-Policy")).startsWith("default-src 'self'");
		assertThat(get("198.51.100.1", "/css/brauchichdas.css").status()).as("so the page has its style")
			.isEqualTo(200);
		assertThat(get("198.51.100.2", "/weiter").status()).isEqualTo(200);
	}

	@Test
	void newChecksAreCountedApart() {
		for (int i = 0; i < 3; i++) {
			assertThat(post("198.51.100.3", "/check", "antwort=solo").status()).isEqualTo(303);
		}
		assertThat(post("198.51.100.3", "/check", "antwort=solo").status()).isEqualTo(429);
		assertThat(post("198.51.100.3", "/check/neu/" + "a".repeat(26), "antwort=solo").status()).isEqualTo(429);
		assertThat(get("198.51.100.3", "/check/neu/" + "a".repeat(26)).status()).isEqualTo(200);
	}

	@Test
	void whoTriesLinksThatDoNotExistGetsNoFurtherLookups() {
		RawHttpConnection.Reply started = post("198.51.100.4", "/check", "antwort=solo");
		String own = started.header("Location");
		for (int i = 0; i < 4; i++) {
			assertThat(get("198.51.100.4", UNKNOWN + "/pruefen").status()).isEqualTo(404);
		}
		assertThat(post("198.51.100.4", "/weiter", "link=" + UNKNOWN).status()).isEqualTo(303);
		assertThat(get("198.51.100.4", UNKNOWN + "/pruefen").status()).isEqualTo(429);
		assertThat(post("198.51.100.4", "/weiter", "link=" + UNKNOWN).status()).isEqualTo(429);
		assertThat(get("198.51.100.4", own).status()).as("whether it exists is not to be told").isEqualTo(429);
		assertThat(get("198.51.100.4", "/").status()).isEqualTo(200);
		assertThat(get("198.51.100.5", own).status()).isEqualTo(200);
	}

	@Test
	void whoTriesReadingLinksThatDoNotExistGetsNoFurtherLookups() {
		String unknown = UNKNOWN.replace("/check", "/lesen");
		for (int i = 0; i < 5; i++) {
			assertThat(get("198.51.100.14", unknown).status()).isEqualTo(404);
		}
		assertThat(get("198.51.100.14", unknown + "/bericht").status()).isEqualTo(429);
		assertThat(get("198.51.100.14", UNKNOWN).status()).isEqualTo(429);
	}

	@Test
	void reportsAsFilesAreCountedApart() {
		CheckWalker<RawHttpConnection.Reply> owner = new CheckWalker<>(new RawHttpConnection(this.port, "127.0.0.9"));
		owner.completeAll(WorkedExample.named("t01").ids());
		for (int i = 0; i < 2; i++) {
			assertThat(get("198.51.100.6", owner.check() + "/bericht.pdf").status()).isEqualTo(200);
		}
		assertThat(get("198.51.100.6", owner.check() + "/bericht.pdf").status()).isEqualTo(429);
		assertThat(get("198.51.100.6", owner.check() + "/bericht%2Epdf").status()).isEqualTo(429);
		assertThat(get("198.51.100.6", owner.check() + "/bericht").status()).isEqualTo(200);
		assertThat(get("198.51.100.6", owner.makeReadingLink() + "/bericht.pdf").status()).isEqualTo(429);
	}

	@Test
	void theInterfaceDescribesItsRefusalAsAProblem() {
		for (int i = 0; i < 2; i++) {
			assertThat(post("198.51.100.7", "/api/bewertung", "x=y").status()).isEqualTo(415);
		}
		RawHttpConnection.Reply refused = post("198.51.100.7", "/api/bewertung", "x=y");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(refused.header("Retry-After")).isNotEmpty();
		assertThat(refused.body()).contains("urn:brauchichdas:problem:too-many-requests",
				word("api.problem.too-many-requests.detail"));
	}

	@Test
	void aNeighbourInTheSameNetworkOfIpVersion6IsTheSameClient() {
		for (int i = 0; i < 3; i++) {
			post("2001:db8:1:2::" + i, "/check", "antwort=solo");
		}
		assertThat(post("2001:db8:1:2:ffff::9", "/check", "antwort=solo").status()).isEqualTo(429);
		assertThat(post("2001:db8:1:3::1", "/check", "antwort=solo").status()).isEqualTo(303);
	}

	@Test
	void nobodyGuessesInTheShadowOfAKnownLink() {
		for (int i = 0; i < 6; i++) {
			String guess = "/check/neu/" + "b".repeat(26) + " /check/" + String.valueOf((char) ('c' + i)).repeat(26);
			assertThat(post("198.51.100.77", "/weiter", "link=" + guess.replace(" ", "+")).status())
				.isEqualTo((i < 5) ? 303 : 429);
		}
	}

	@Test
	void onlyTheConfiguredProxyIsBelieved() {
		RawHttpConnection stranger = new RawHttpConnection(this.port, "127.0.0.2");
		for (int i = 0; i < 3; i++) {
			stranger.post("/check", "antwort=solo", "X-Forwarded-For: 203.0.113." + i);
		}
		assertThat(stranger.post("/check", "antwort=solo", "X-Forwarded-For: 203.0.113.9").status())
			.as("counted as one, whatever it claims")
			.isEqualTo(429);
		RawHttpConnection.Reply page = stranger.get("/", "X-Forwarded-Proto: https", "X-Forwarded-Host: boese.example");
		assertThat(page.header("Strict-Transport-Security")).isEmpty();
		assertThat(page.body()).contains("http://localhost/img/").doesNotContain("boese.example");
	}

	@Test
	void aForgedEntryBeforeThatOfTheProxyIsIgnored() {
		for (int i = 0; i < 3; i++) {
			post("203.0.113.50, 198.51.100.8", "/check", "antwort=solo");
		}
		assertThat(post("203.0.113.51, 198.51.100.8", "/check", "antwort=solo").status()).isEqualTo(429);
	}

	@Test
	void behindTheProxyLinksAreThoseOfItsHostAndTlsIsToStay() {
		RawHttpConnection.Reply page = this.proxy.get("/", "X-Forwarded-For: 198.51.100.10", "X-Forwarded-Proto: https",
				"X-Forwarded-Host: check.kammer.de");
		assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
		assertThat(page.body()).contains("content=\"https://check.kammer.de/img/vorschau.png\"");
	}

	@ParameterizedTest
	@CsvSource({ "/check, application/x-www-form-urlencoded", "/check, text/plain", "/weiter, multipart/form-data",
			"/gibt-es-nicht, application/json" })
	void aBodyThatIsTooLargeIsRefusedInWords(String path, String type) {
		RawHttpConnection.Reply reply = this.proxy
			.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
					+ "\r\nX-Forwarded-For: 198.51.100.11\r\nContent-Length: 70000\r\n\r\n" + "a".repeat(70_000));
		assertThat(reply.status()).isEqualTo(413);
		assertThat(reply.body()).contains(word("error-page.413.title"), word("error-page.413.text"));
	}

	@Test
	void aBodyOfUnknownLengthIsNoWayAround() {
		assertThat(chunked("/check", "application/x-www-form-urlencoded").status()).isEqualTo(413);
		RawHttpConnection.Reply api = chunked("/api/bewertung", "application/json");
		assertThat(api.status()).isEqualTo(413);
		assertThat(api.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(api.body()).contains("urn:brauchichdas:problem:too-large");
	}

	private RawHttpConnection.Reply chunked(String path, String type) {
		return this.proxy.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
				+ "\r\nX-Forwarded-For: 198.51.100.12\r\nTransfer-Encoding: chunked\r\n\r\n" + "11170\r\n"
				+ "a".repeat(70_000) + "\r\n0\r\n\r\n");
	}

	@Test
	void aClientThatNeverFinishesIsLetGo() {
		for (String beginning : new String[] { "GET / HTTP/1.1\r\nHost: local",
				"POST /check HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.13\r\n"
						+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nantwort=" }) {
			assertThatCode(() -> assertThat(this.proxy.sendAndWait(beginning).status()).isIn(0, 400, 408))
				.as("ended by the server before the client's patience")
				.doesNotThrowAnyException();
		}
		assertThat(get("198.51.100.14", "/").status()).isEqualTo(200);
	}

	@Test
	void whatIsForgottenWouldBeAllowedAnyway() {
		long[] now = { 0 };
		RateLimiter limiter = new RateLimiter(new RateLimitProperties(true, 2, 1, 1, 1, 1), new Clock(now));
		assertThat(limiter.take(RateLimitProperties.Kind.REQUEST, "a")).isZero();
		assertThat(limiter.take(RateLimitProperties.Kind.REQUEST, "a")).isZero();
		assertThat(limiter.take(RateLimitProperties.Kind.REQUEST, "a")).isEqualTo(Duration.ofSeconds(30));
		assertThat(limiter.take(RateLimitProperties.Kind.REQUEST, "b")).isZero();
		now[0] += Duration.ofSeconds(30).toNanos();
		assertThat(limiter.take(RateLimitProperties.Kind.REQUEST, "a")).isZero();
		assertThat(limiter.take(RateLimitProperties.Kind.REQUEST, "a")).isPositive();
		now[0] += Duration.ofSeconds(61).toNanos();
		assertThat(limiter.bucketCount()).isZero();
	}

	@Test
	void memoryIsBoundedHoweverManyAddressesAsk() {
		RateLimiter limiter = new RateLimiter(new RateLimitProperties(true, 2, 1, 1, 1, 1));
		for (int i = 0; i < 2 * RateLimiter.MAX_BUCKETS; i++) {
			limiter.take(RateLimitProperties.Kind.REQUEST, String.valueOf(i));
		}
		assertThat(limiter.bucketCount()).isBetween(1L, (long) RateLimiter.MAX_BUCKETS);
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1", "2001:db8:1:2:3:4:5:6, 20010db800010002", "::ffff:192.0.2.1, 192.0.2.1",
			"fe80::1%eth0, fe80000000000000", "[2001:db8::1], 20010db800000000", "1:2, ?", "unknown, unknown" })
	void anAddressOfTheSixthVersionCountsAsItsNetwork(String address, String source) {
		assertThat(ClientNetwork.of(address)).isEqualTo(source);
	}

	private RawHttpConnection.Reply get(String client, String path) {
		return this.proxy.get(path, "X-Forwarded-For: " + client);
	}

	private RawHttpConnection.Reply post(String client, String path, String form) {
		return this.proxy.post(path, form, "X-Forwarded-For: " + client);
	}

	/** A clock that is set by hand. */
	private record Clock(long[] now) implements io.github.bucket4j.TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.now[0];
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
