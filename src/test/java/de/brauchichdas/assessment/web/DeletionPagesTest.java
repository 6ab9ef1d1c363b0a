package de.brauchichdas.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.DatabaseTraces;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** Deleting one check or all of a chain. */
@OnEachDatabase
class DeletionPagesTest {

	private final String business = "Müßig " + UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	private String first;

	private String second;

	/** Two completed checks of one chain, the first of them with an earlier state. */
	@BeforeEach
	void aChainOfTwo() {
		var answers = WorkedExample.named("t01").ids();
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.answerAll(answers);
		this.first = this.owner.token();
		this.owner.post(path(this.first, "betrieb"), "betrieb", List.of(this.business));
		this.owner.complete();
		assertThat(this.owner.post(path(this.first, "was-waere-wenn"), "zeit", List.of("ab2"))).hasStatus(303);
		this.owner.answerFrom(this.owner.repeat(), answers);
		this.second = this.owner.token();
		this.owner.complete();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void allOfTheChainGoesFromAnyOfItsLinksAndNothingRemains(boolean fromTheFirst) {
		List<String> told = told();
		assertThat(told).allSatisfy((text) -> assertThat(traces().of(text)).isNotEmpty());
		assertThat(traces().of(told.get(1))).contains("earlier_state.assessment_id");
		assertThat(delete(fromTheFirst ? this.first : this.second, "alle")).hasStatus(303)
			.hasHeader("Location", "/geloescht?anzahl=2");
		assertThat(told).allSatisfy((text) -> assertThat(traces().of(text)).isEmpty());
		for (String token : List.of(this.first, this.second)) {
			for (String page : List.of("", "pruefen", "ergebnis", "verlauf", "loeschen", "fragen/zeit")) {
				assertThat(this.owner.get(path(token, page).replaceFirst("/$", ""))).as(page).hasStatus(404);
			}
			assertThat(this.owner.post(path(token, "fragen/zeit"), "antwort", List.of("ab2"))).hasStatus(404);
			assertThat(this.owner.post(path(token, "wiederholen"), "x", List.of("y"))).hasStatus(404);
		}
	}

	@Test
	void aCheckGoesWithEveryRowAndItsStartKeyLeadsToNothingOfIt() {
		Map<String, Long> before = rowsOfChecks();
		CheckWalker<MvcTestResult> other = new CheckWalker<>(new MockMvcTransport(this.mvc));
		String startKey = other.startKey();
		other.start(startKey, "solo");
		String token = other.token();
		other.post(path(token, "betrieb"), "betrieb", List.of("Ohne Rest " + this.business));
		assertThat(rowsOfChecks()).isNotEqualTo(before);
		assertThat(traces().of(startKey)).isEmpty();
		assertThat(delete(token, "diesen")).hasStatus(303);
		assertThat(rowsOfChecks()).isEqualTo(before);
		assertThat(traces().of("Ohne Rest")).isEmpty();
		assertThat(traces().of(new AccessToken(token).hash())).isEmpty();
		String first = other.start(startKey, "k2-9");
		assertThat(first).startsWith("/check/neu/").isNotEqualTo(other.firstPage(startKey));
		assertThat(rowsOfChecks()).as("no new check under the old key").isEqualTo(before);
		assertThat(other.html(first)).contains("id=\"deleted\"")
			.doesNotContain("Ohne Rest", startKey)
			.containsPattern("value=\"k2-9\"[^>]*checked");
	}

	private Map<String, Long> rowsOfChecks() {
		Map<String, Long> rows = traces().rows();
		assertThat(rows.keySet().removeIf("start_key"::equalsIgnoreCase)).isTrue();
		return rows;
	}

	@Test
	void deletingTheFirstLeavesTheSecondAsItIsWithoutTheComparison() {
		assertThat(this.owner.html(path(this.second, "ergebnis"))).contains("id=\"comparison\"");
		assertThat(delete(this.first, "diesen")).hasHeader("Location", "/geloescht?anzahl=1");
		assertThat(this.owner.get(path(this.first, "ergebnis"))).hasStatus(404);
		assertThat(this.owner.html(path(this.second, "ergebnis"))).contains(this.business)
			.doesNotContain("id=\"comparison\"");
		assertThat(this.owner.html(path(this.second, "verlauf"))).doesNotContain(this.first)
			.contains(word("history.only-one"));
		assertThat(this.owner.repeat()).contains("/fragen/");
		assertThat(this.owner.html(path(this.second, "verlauf"))).contains(this.owner.token());
	}

	@Test
	void deletingTheSecondLeavesTheFirst() {
		assertThat(delete(this.second, "diesen")).hasStatus(303);
		assertThat(this.owner.html(path(this.first, "ergebnis"))).contains(this.business);
		assertThat(this.owner.html(path(this.first, "verlauf"))).doesNotContain(this.second);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "alles", "DIESEN" })
	void withoutAValidChoiceNothingIsDeletedAndThePageSaysWhatIsMissing(String extent) {
		MvcTestResult refused = this.owner.refused(path(this.first, "loeschen"), Map.of("umfang", List.of(extent)));
		assertThat(MockMvcTransport.content(refused)).contains(word("error.no-scope-chosen"), "href=\"#umfang-diesen\"",
				"id=\"umfang-diesen\"", word("deletion.scope.all", 2));
		assertThat(this.owner.get(path(this.first, "ergebnis"))).hasStatus(200);
	}

	@Test
	void thePageBeforeSaysWhatWillBeGoneAndChoosesNothing() {
		assertThat(this.owner.html(path(this.first, "loeschen")))
			.contains(word("deletion.button"), "id=\"umfang-diesen\"", word("deletion.final"))
			.doesNotContain("checked");
		assertThat(this.owner.html(path(this.first, "ergebnis"))).contains(path(this.first, "loeschen"));
		assertThat(this.owner.html(path(this.first, "pruefen"))).contains(path(this.first, "loeschen"));
	}

	@Test
	void aCheckOfACatalogueThatIsNotLoadedCanBeSeenInTheListAndDeleted() {
		this.jdbc.sql("update assessment set catalogue_version = '1999-01' where token_hash = ?")
			.param(new AccessToken(this.first).hash())
			.update();
		assertThat(this.owner.html(path(this.second, "verlauf"))).contains(word("history.version", "1999-01"));
		assertThat(delete(this.first, "alle")).hasHeader("Location", "/geloescht?anzahl=2");
	}

	@Test
	void thePageAfterSaysHowManyAreGoneAndNoForgedNumber() {
		assertThat(this.owner.html("/geloescht?anzahl=1")).contains(word("deleted.count", 1));
		assertThat(this.owner.html("/geloescht?anzahl=2")).contains(word("deleted.count", 2));
		for (String forged : List.of("0", "-1", "1000000", "x", "<b>", "")) {
			assertThat(this.owner.html("/geloescht?anzahl=" + forged)).contains(word("deleted.text"))
				.doesNotContain("class=\"key-sentence\"");
		}
	}

	@Test
	void ofTwoClicksAtOnceOneDeletesAndTheOtherFindsNothing() throws Exception {
		List<Integer> states = atOnce(List.of(() -> status(delete(this.first, "alle")),
				() -> status(delete(this.second, "alle")), () -> status(delete(this.first, "diesen"))));
		assertThat(states).contains(303).isSubsetOf(303, 404);
		assertThat(traces().of(this.business)).isEmpty();
	}

	@Test
	void answersAndRepetitionsFromOtherTabsMeanwhileLeaveNothingBehind() throws Exception {
		List<Callable<Integer>> tabs = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			String time = (i % 2 == 0) ? "ab2" : "ab4";
			tabs.add(() -> status(this.owner.post(path(this.second, "fragen/zeit"), "antwort", List.of(time))));
			tabs.add(() -> status(this.owner.post(path(this.first, "wiederholen"), "x", List.of("y"))));
			tabs.add(() -> status(this.owner.post(path(this.first, "was-waere-wenn"), "zeit", List.of(time))));
		}
		tabs.add(4, () -> status(delete(this.second, "alle")));
		List<Integer> states = atOnce(tabs);
		assertThat(states).isSubsetOf(303, 404);
		assertThat(traces().of(this.business)).isEmpty();
		assertThat(this.owner.post(path(this.second, "fragen/zeit"), "antwort", List.of("ab2"))).hasStatus(404);
	}

	private static List<Integer> atOnce(List<Callable<Integer>> deeds) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
		List<Integer> results = new ArrayList<>();
		for (Future<Integer> done : threads.invokeAll(deeds)) {
			results.add(done.get());
		}
		threads.shutdown();
		return results;
	}

	/** What may nowhere be found after deletion: name, ids, hashes, seals. */
	private List<String> told() {
		List<String> told = new ArrayList<>(List.of(this.business));
		for (String token : List.of(this.first, this.second)) {
			String hash = new AccessToken(token).hash();
			told.addAll(this.jdbc
				.sql("select id, token_sealed, chain_key_sealed, chain_id from assessment where token_hash = ?")
				.param(hash)
				.query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
				.single());
			told.add(hash);
		}
		return told;
	}

	private DatabaseTraces traces() {
		return new DatabaseTraces(this.jdbc);
	}

	private MvcTestResult delete(String token, String extent) {
		return this.owner.post(path(token, "loeschen"), "umfang", List.of(extent));
	}

	private static int status(MvcTestResult result) {
		return result.getResponse().getStatus();
	}

	private static String path(String token, String rest) {
		return "/check/" + token + "/" + rest;
	}

}
