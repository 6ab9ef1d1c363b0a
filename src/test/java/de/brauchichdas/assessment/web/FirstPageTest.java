package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.BusinessName;
import de.brauchichdas.assessment.link.AccessToken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.ReleasedCatalogue.option;
import static org.assertj.core.api.Assertions.assertThat;

/** A start key belongs to one check for ever, and its page changes nothing silently. */
@OnEachDatabase
class FirstPageTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> alpha;

	private String key;

	@BeforeEach
	void alphaBegins() {
		this.alpha = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.key = this.alpha.startKey();
		send("k2-9", "Alpha GmbH");
	}

	@Test
	void everyTabHasAFirstPageOfItsOwn() {
		assertThat(this.alpha.firstPage(this.alpha.startKey())).isNotEqualTo(this.alpha.firstPage(this.key));
		assertThat(this.alpha.get(this.alpha.firstPage(this.key)).getResponse().getHeader("Cache-Control"))
			.contains("private");
	}

	@Test
	void theAddressOfAFirstPageLeadsNobodyIntoTheCheck() {
		String stored = row();
		CheckWalker<MvcTestResult> beta = new CheckWalker<>(new MockMvcTransport(this.mvc));
		String address = this.alpha.firstPage(this.key);
		assertThat(page(address).selectFirst("#begun")).isNotNull();
		String other = beta.startKey(address);
		assertThat(other).isNotEqualTo(this.key).isNotEqualTo(beta.startKey(address));
		beta.start(other, "Beta AG", Map.of("groesse", List.of("solo")));
		assertThat(beta.token()).isNotEqualTo(this.alpha.token());
		assertThat(row()).isEqualTo(stored);
	}

	@Test
	void aFreshFirstPageSaysNothingOfOthers() {
		assertThat(page(this.alpha.firstPage(this.alpha.startKey())).select("#begun, #deleted, #answered-again"))
			.isEmpty();
	}

	@Test
	void sentAgainUnchangedItLeadsOn() {
		this.alpha.answer("kunden", List.of("viele-gk"));
		String stored = row();
		assertThat(send("k2-9", "Alpha GmbH")).isEqualTo(this.alpha.path("fragen/kunden"));
		assertThat(row()).isEqualTo(stored);
	}

	@Test
	void sentAgainWithAnotherAnswerItAsksBeforeAnythingChanges() {
		this.alpha.answer("kunden", List.of("viele-gk"));
		String stored = row();
		String asked = send("solo", "Alpha GmbH");
		assertThat(asked).startsWith(this.alpha.path("fragen/groesse?"));
		Document page = page(asked);
		assertThat(page.select("input[name=antwort][checked]").eachAttr("value")).containsExactly("solo");
		assertThat(page.select("#answered-again").text()).contains(option("groesse", "k2-9"),
				option("groesse", "solo"));
		assertThat(page.select("#answered-again a")).as("the name is the same").isEmpty();
		assertThat(row()).isEqualTo(stored);
		this.alpha.answer("groesse", List.of("solo"));
		assertThat(this.alpha.html(this.alpha.path("daten.json"))).contains("\"solo\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \u200b ", "Beta AG" })
	void sentAgainWithoutTheNameOrWithAnotherTheNameStays(String name) {
		String stored = row();
		Document page = page(send("k2-9", name));
		assertThat(page.select("#answered-again p")).as("nothing is said of the answer").hasSize(1);
		assertThat(page.select("#answered-again").text()).contains("Alpha GmbH");
		assertThat(row()).isEqualTo(stored);
		String change = page.select("#answered-again a").attr("href").replaceFirst("#.*", "");
		assertThat(page(change).select("#betrieb").attr("value"))
			.isEqualTo(BusinessName.of(name).given().orElse("Alpha GmbH"));
		assertThat(row()).isEqualTo(stored);
	}

	@Test
	void afterCompletionNothingIsLostEither() {
		this.alpha.answerFrom(this.alpha.path("fragen/kunden"), WorkedExample.named("t01").ids());
		this.alpha.complete();
		String stored = row();
		assertThat(page(send("solo", "Alpha GmbH")).select("#completed, #answered-again")).hasSize(2);
		assertThat(row()).isEqualTo(stored);
	}

	@Test
	void aCheckThatAnEarlierReleaseBeganIsNotTakenForANewOne() {
		this.jdbc.sql("delete from start_key where key_hash = ?").param(hash(this.key)).update();
		String stored = row();
		assertThat(send("k2-9", "Alpha GmbH")).isEqualTo(this.alpha.path("fragen/kunden"));
		assertThat(row()).isEqualTo(stored);
	}

	@Test
	void manyClicksAtOnceWithDifferentAnswersMakeOneCheck() throws Exception {
		String once = this.alpha.startKey();
		List<Callable<String>> clicks = Stream.of("solo", "k2-9", "k10-49", "solo", "k2-9", "k10-49")
			.<Callable<String>>map(
					(answer) -> () -> new CheckWalker<>(new MockMvcTransport(this.mvc)).start(once, answer))
			.toList();
		ExecutorService threads = Executors.newFixedThreadPool(clicks.size());
		List<String> checks = new java.util.ArrayList<>();
		for (Future<String> click : threads.invokeAll(clicks)) {
			checks.add(click.get().replaceFirst("/fragen/.*", ""));
		}
		threads.shutdown();
		assertThat(checks).containsOnly(checks.get(0));
		assertThat(this.jdbc.sql("select count(*) from start_key where key_hash = ?")
			.param(hash(once))
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private String send(String answer, String name) {
		return this.alpha.start(this.key, name, Map.of("groesse", List.of(answer)));
	}

	private Document page(String address) {
		return Jsoup.parse(this.alpha.html(address));
	}

	/** All that is stored of Alpha's check. */
	private String row() {
		return this.jdbc.sql("select * from assessment where token_hash = ?")
			.param(hash(this.alpha.token()))
			.query()
			.singleRow()
			.toString();
	}

	private static String hash(String secret) {
		return new AccessToken(secret).hash();
	}

}
