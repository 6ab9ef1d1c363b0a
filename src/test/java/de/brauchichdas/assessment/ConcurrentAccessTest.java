package de.brauchichdas.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** 32 threads on one assessment. */
@OnEachDatabase
class ConcurrentAccessTest {

	private static final int THREADS = 32;

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	/** Also a refusal is an answer; a fault of the server is none. */
	private static final Set<Integer> ANSWERS = Set.of(200, 303, 404, 409);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void anOwnerHasAnsweredEverything() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.answerAll(BAKERY);
	}

	@Test
	void whoeverCompletesCompletesOnce() throws Exception {
		Set<Object> times = atOnce((thread) -> {
			int status = post("abschluss");
			return (status == 303) ? this.jdbc.sql("select completed_at from assessment where token_hash = ?")
				.param(hash())
				.query()
				.singleValue() : status;
		});
		assertThat(times).as("one completion time, whenever it is read").hasSize(1).doesNotContain(200, 404, 409);
	}

	@Test
	void answersAndCompletionsEndInAResultThatBelongsToTheAnswers() throws Exception {
		Set<Integer> statuses = atOnce((thread) -> switch (thread % 4) {
			case 0 -> post("abschluss");
			case 1 -> answer("zeit", (thread % 8 == 1) ? "ab2" : "ab4");
			case 2 -> answer("gespraech", (thread % 8 == 2) ? "haeufig" : "vereinzelt");
			default -> this.owner.get(this.owner.path("ergebnis")).getResponse().getStatus();
		});
		assertThat(ANSWERS).containsAll(statuses);
		this.owner.complete();
		Map<String, Object> one = row();
		CheckWalker<MvcTestResult> other = new CheckWalker<>(new MockMvcTransport(this.mvc));
		Map<String, List<String>> same = new java.util.LinkedHashMap<>(BAKERY);
		same.putAll(answers(one));
		other.completeAll(same);
		assertThat(result(one)).isEqualTo(result(row(other)));
	}

	@Test
	void deletionAmongAnswersCompletionsAndRepetitionsLeavesNothingHalf() throws Exception {
		post("abschluss");
		post("wiederholen");
		Object chain = row().get("chain_id");
		Set<Integer> statuses = atOnce((thread) -> switch (thread % 8) {
			case 0, 4 -> post("abschluss");
			case 1, 5 -> answer("zeit", "ab2");
			case 2, 6 -> post("wiederholen");
			case 7 -> (thread == 31) ? delete("alle") : answer("stoff", "selten");
			default -> this.owner.get(this.owner.path("daten.json")).getResponse().getStatus();
		});
		assertThat(ANSWERS).containsAll(statuses);
		assertThat(this.jdbc.sql("select count(*) from assessment where token_hash = ?")
			.param(hash())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from assessment where chain_id = ?")
			.param(chain)
			.query(Integer.class)
			.single()).as("repetitions that outlived what they repeat").isZero();
	}

	private <T> Set<T> atOnce(java.util.function.IntFunction<T> deed) throws Exception {
		CyclicBarrier start = new CyclicBarrier(THREADS);
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<T>> deeds = IntStream.range(0, THREADS).<Callable<T>>mapToObj((thread) -> () -> {
				start.await();
				return deed.apply(thread);
			}).toList();
			List<Future<T>> done = threads.invokeAll(deeds);
			return done.stream().map(ConcurrentAccessTest::get).collect(Collectors.toSet());
		}
		finally {
			threads.shutdown();
		}
	}

	private static <T> T get(Future<T> done) {
		try {
			return done.get();
		}
		catch (InterruptedException | java.util.concurrent.ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

	private int post(String deed) {
		return this.owner.post(this.owner.path(deed), "x", List.of("y")).getResponse().getStatus();
	}

	private int delete(String extent) {
		return this.owner.post(this.owner.path("loeschen"), "umfang", List.of(extent)).getResponse().getStatus();
	}

	private int answer(String question, String chosen) {
		return this.owner.post(this.owner.path("fragen/" + question), "antwort", List.of(chosen))
			.getResponse()
			.getStatus();
	}

	private String hash() {
		return new AccessToken(this.owner.token()).hash();
	}

	private Map<String, Object> row() {
		return row(this.owner);
	}

	private Map<String, Object> row(CheckWalker<MvcTestResult> someone) {
		return this.jdbc.sql("select * from assessment where token_hash = ?")
			.param(new AccessToken(someone.token()).hash())
			.query()
			.singleRow();
	}

	private static Map<String, List<String>> answers(Map<String, Object> row) {
		return new AnswersJsonConverter().convertToEntityAttribute(String.valueOf(row.get("answers")));
	}

	private static List<String> result(Map<String, Object> row) {
		return java.util.stream.Stream.of("verdict", "need", "readiness", "provisional", "rules")
			.map((column) -> column + "=" + row.get(column))
			.toList();
	}

}
