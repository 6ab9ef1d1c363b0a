package de.brauchichdas.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.question;
import static org.assertj.core.api.Assertions.assertThat;

/** What a page costs the browser; figures are in docs/benchmark.md. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("browser")
class BrowserPerformanceTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final int MOST_BYTES = 60_000;

	private static final double LONGEST_PAINT = 500;

	/** Of several tries the best counts, since the machine has other things to do. */
	private static final int TRIES = 5;

	private static final String LAYOUT_SHIFT = """
			() => new Promise((done) => {
				let sum = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; }))
					.observe({type: 'layout-shift', buffered: true});
				setTimeout(() => done(sum), 300);
			})""";

	private static final String LARGEST_PAINT = """
			() => new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
				.observe({type: 'largest-contentful-paint', buffered: true}))""";

	private static final String FROM_NETWORK = """
			() => performance.getEntriesByType('resource').filter((one) => one.transferSize > 0).map((one) => one.name)""";

	@LocalServerPort
	private int port;

	@Test
	void theFirstQuestionIsSmallAndTheSecondLoadsOnlyItsWords() {
		BrowserVisitor owner = visitor();
		List<Long> sizes = new ArrayList<>();
		CDPSession session = owner.page().context().newCDPSession(owner.page());
		session.send("Network.enable");
		session.on("Network.loadingFinished", (event) -> sizes.add(event.get("encodedDataLength").getAsLong()));
		owner.page().navigate("/check");
		long first = sizes.stream().mapToLong(Long::longValue).sum();
		System.out.printf("First question page: %d bytes in %d responses%n", first, sizes.size());
		assertThat(sizes).hasSizeGreaterThan(3);
		assertThat(first).isLessThan(MOST_BYTES);
		owner.answer(List.of("k2-9"));
		assertThat(owner.page().evaluate(FROM_NETWORK)).isEqualTo(List.of());
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void nothingMovesOnceItIsThere(int width) {
		BrowserVisitor owner = BROWSER.visitor(this.port,
				new NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
		owner.page().setViewportSize(width, 740);
		owner.page().navigate("/");
		assertStill(owner.page());
		owner.follow(word("start.begin"));
		assertStill(owner.page());
		owner.answerUpTo("gespraech", WorkedExample.named("t01").ids());
		assertStill(owner.page());
		owner.answerAll(WorkedExample.named("t01").ids());
		assertStill(owner.page());
		assertThat(owner.complaints()).isEmpty();
	}

	@Test
	void aQuestionIsPaintedSoonOnAPhoneOfAQuarterOfTheSpeed() {
		BrowserVisitor owner = visitor();
		owner.page().setViewportSize(360, 740);
		CDPSession session = owner.page().context().newCDPSession(owner.page());
		JsonObject rate = new JsonObject();
		rate.addProperty("rate", 4);
		session.send("Emulation.setCPUThrottlingRate", rate);
		List<Double> paints = new ArrayList<>();
		for (int i = 0; i < TRIES; i++) {
			owner.page().navigate("/check");
			paints.add(((Number) owner.page().evaluate(LARGEST_PAINT)).doubleValue());
		}
		System.out.println("Largest paint of a question page, ms: " + paints);
		assertThat(paints.stream().min(Comparator.naturalOrder()).orElseThrow()).isLessThan(LONGEST_PAINT);
	}

	private static void assertStill(Page page) {
		assertThat(((Number) page.evaluate(LAYOUT_SHIFT)).doubleValue()).as("layout shift of " + page.url()).isZero();
	}

	private BrowserVisitor visitor() {
		return BROWSER.visitor(this.port, new NewContextOptions());
	}

}
