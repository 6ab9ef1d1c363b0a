package de.brauchichdas.assessment.expiry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import de.brauchichdas.Application;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.Assessments;
import de.brauchichdas.assessment.DatabaseTraces;
import de.brauchichdas.assessment.LastAccessRecorder;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.link.AccessToken;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static de.brauchichdas.GermanWords.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Deleting what nobody has opened for 180 days, and whose review is 60 days ago. */
@OnEachDatabase
@ExtendWith(OutputCaptureExtension.class)
class ExpiredAssessmentsTest {

	private static final int EXPIRED = 180;

	private final String business = "Müßig " + UUID.randomUUID();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ExpiryJob job;

	@Autowired
	private Assessments assessments;

	@Autowired
	private LastAccessRecorder lastAccess;

	@Autowired
	private AssessmentService service;

	@Autowired
	private Environment environment;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void noInstanceHasDoneItToday() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.jdbc.sql("update shedlock set lock_until = timestamp '2026-01-01 00:00:00'").update();
	}

	@Test
	void nothingOfAnExpiredChainRemainsInAnyTable() {
		List<String> links = chain();
		List<String> told = links.stream().flatMap((token) -> told(token).stream()).toList();
		assertThat(told).allSatisfy((text) -> assertThat(traces().of(text)).isNotEmpty());
		assertThat(traces().of(id(links.get(0)))).contains("earlier_state.assessment_id");
		links.forEach((token) -> lastOpened(token, EXPIRED));
		assertThat(this.job.run()).contains(2);
		assertThat(told).allSatisfy((text) -> assertThat(traces().of(text)).isEmpty());
		links.forEach(this::assertLikeAnUnknownLink);
	}

	@Test
	void nothingOfAnExpiredSingleCheckRemainsInAnyTable() {
		String token = single();
		List<String> told = told(token);
		lastOpened(token, EXPIRED);
		assertThat(this.job.run()).contains(1);
		assertThat(told).hasSize(3).allSatisfy((text) -> assertThat(traces().of(text)).isEmpty());
		assertLikeAnUnknownLink(token);
	}

	@ParameterizedTest
	@CsvSource({ "180, false", "181, false", "179, true", "1, true", "0, true" })
	void theDayCountsExactly(int days, boolean stays) {
		String token = single();
		lastOpened(token, days);
		this.job.run();
		assertThat(exists(token)).isEqualTo(stays);
	}

	/** The example asks to come back after a year, which is later than 180 days. */
	@Test
	void whatAsksToComeBackIsThereThen() {
		this.owner.completeAll(WorkedExample.all()
			.filter((example) -> example.verdict().equals("nein"))
			.findFirst()
			.orElseThrow()
			.ids());
		String token = this.owner.token();
		LocalDate review = this.jdbc.sql("select review_on from assessment where token_hash = ?")
			.param(hash(token))
			.query(LocalDate.class)
			.single();
		assertThat(review).isEqualTo(today().plusMonths(12));
		assertThat(this.owner.html(this.owner.path("ergebnis"))).contains(date(review.plusDays(60)));
		this.jdbc.sql("update assessment set accessed_on = ? where token_hash = ?")
			.params(today().minusDays(EXPIRED), hash(token))
			.update();
		assertThat(this.job.run()).contains(0);
		assertThat(exists(token)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "60, false", "61, false", "59, true", "-100, true" })
	void theDayOfTheReviewCountsExactly(int reviewedDaysAgo, boolean stays) {
		String token = single();
		lastOpened(token, EXPIRED);
		reviewed(token, today().minusDays(reviewedDaysAgo));
		this.job.run();
		assertThat(exists(token)).isEqualTo(stays);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void theLastReviewOfAChainKeepsAllOfIt(int reviewed) {
		List<String> links = chain();
		links.forEach((token) -> lastOpened(token, EXPIRED));
		reviewed(links.get(reviewed), today().minusDays(59));
		assertThat(this.job.run()).contains(0);
		assertThat(links).allMatch(this::exists);
		this.noInstanceHasDoneItToday();
		reviewed(links.get(reviewed), today().minusDays(60));
		assertThat(this.job.run()).contains(2);
	}

	@Test
	void afterAFailureItIsTriedAgainAndAfterThatNotOnTheSameDay() {
		String token = single();
		lastOpened(token, EXPIRED);
		this.jdbc.sql("alter table assessment rename column accessed_on to opened_on").update();
		try {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(this.job::run);
		}
		finally {
			this.jdbc.sql("alter table assessment rename column opened_on to accessed_on").update();
		}
		assertThat(this.job.run()).contains(1);
		assertThat(this.job.run()).isEmpty();
	}

	@Test
	void whoeverAsksIsAskedWithinTheHour() throws Exception {
		Scheduled schedule = AnnotationUtils.findAnnotation(ExpiryJob.class.getDeclaredMethod("run"), Scheduled.class);
		assertThat(schedule).isNotNull();
		assertThat(schedule.timeUnit().toMinutes(schedule.fixedDelay())
				+ Duration.parse(ExpiryJob.ONE_ATTEMPT).toMinutes())
			.isLessThan(60);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void openingAnyLinkOfAChainKeepsAllOfIt(int opened) {
		List<String> links = chain();
		links.forEach((token) -> lastOpened(token, EXPIRED));
		lastOpened(links.get(opened), EXPIRED - 1);
		assertThat(this.job.run()).contains(0);
		assertThat(links).allMatch(this::exists);
		assertThat(lastOpened(links.get(1 - opened))).isEqualTo(today().minusDays(EXPIRED - 1));
	}

	@Test
	void onTheSameDayItRunsOnce() {
		assertThat(this.job.run()).isPresent();
		String token = single();
		lastOpened(token, EXPIRED);
		assertThat(this.job.run()).isEmpty();
		assertThat(exists(token)).isTrue();
		lastOpened(token, 0);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anOwnerWhoOpensItAtThatMomentKeepsIt(boolean inAChain) throws Exception {
		List<String> links = inAChain ? chain() : List.of(single());
		links.forEach((token) -> lastOpened(token, EXPIRED));
		CountDownLatch opened = new CountDownLatch(1);
		CompletableFuture<Void> opening = CompletableFuture
			.runAsync(() -> this.transaction.executeWithoutResult((status) -> {
				lastOpened(links.get(0), 0);
				opened.countDown();
				giveTheOtherTimeToWait();
			}));
		opened.await();
		assertThat(this.job.run()).contains(0);
		opening.get();
		assertThat(links).allMatch(this::exists);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anAnswerSavedAtThatMomentKeepsTheCheck(boolean inAChain) throws Exception {
		List<String> links = inAChain ? chain() : List.of(single());
		links.forEach((token) -> lastOpened(token, EXPIRED));
		List<CompletableFuture<Optional<Integer>>> deletions = new ArrayList<>();
		this.service.replace(links.get(0), (loaded) -> {
			deletions.add(CompletableFuture.supplyAsync(this.job::run));
			giveTheOtherTimeToWait();
			return WorkedExample.named("t02").answers(loaded.catalogue());
		}, Optional::of);
		assertThat(deletions).singleElement().satisfies((deletion) -> assertThat(deletion.get()).contains(0));
		assertThat(links).allMatch(this::exists);
	}

	@Test
	void anOwnerWhoCameTooLateIsNotToldThatItIsStillThere() {
		String token = single();
		lastOpened(token, EXPIRED);
		Assessment read = this.assessments.findByTokenHash(hash(token)).orElseThrow();
		assertThat(this.job.run()).contains(1);
		assertThatExceptionOfType(NoSuchAssessmentException.class).isThrownBy(() -> this.lastAccess.note(read));
	}

	@Test
	void manyAreDeletedAndTheLogTellsOnlyHowMany(CapturedOutput output) {
		List<UUID> ids = new ArrayList<>();
		for (int i = 0; i < 450; i++) {
			UUID id = UUID.randomUUID();
			ids.add(id);
			this.jdbc.sql("""
					insert into assessment (id, token_hash, catalogue_version, answers, created_at, changed_at, version,
					accessed_on) values (?, ?, '2026-11', '{}', current_timestamp, current_timestamp, 0, ?)""")
				.params(id, id.toString(), today().minusDays(EXPIRED))
				.update();
		}
		assertThat(this.job.run()).contains(450);
		assertThat(output).contains("Deleted 450 assessments");
		ids.forEach((id) -> assertThat(output).doesNotContain(id.toString()));
	}

	/** H2 in memory has one process only. */
	@Test
	void ofTwoInstancesThatStartAtOnceOneDoesIt() throws Exception {
		String url = this.environment.getProperty("spring.datasource.url", "");
		Assumptions.assumeTrue(url.startsWith("jdbc:postgresql:"));
		try (var other = new SpringApplicationBuilder(Application.class).run("--server.port=0",
				"--spring.main.lazy-initialization=true", "--spring.datasource.url=" + url,
				"--spring.datasource.username=postgres", "--spring.datasource.password=")) {
			List<Callable<Optional<Integer>>> both = List.of(this.job::run, other.getBean(ExpiryJob.class)::run);
			ExecutorService threads = Executors.newFixedThreadPool(both.size());
			long done = 0;
			for (Future<Optional<Integer>> result : threads.invokeAll(both)) {
				done += result.get().stream().count();
			}
			threads.shutdown();
			assertThat(done).isEqualTo(1);
		}
	}

	private static void giveTheOtherTimeToWait() {
		try {
			TimeUnit.MILLISECONDS.sleep(300);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String single() {
		this.owner.answerAll(WorkedExample.named("t01").ids());
		this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(this.business));
		this.owner.complete();
		return this.owner.token();
	}

	/** Two completed checks, the first with an earlier state. */
	private List<String> chain() {
		String first = single();
		this.owner.post("/check/" + first + "/was-waere-wenn", "zeit", List.of("ab2"));
		this.owner.repeatAll(WorkedExample.named("t01").ids());
		return List.of(first, this.owner.token());
	}

	private void assertLikeAnUnknownLink(String token) {
		String unknown = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
		for (String page : List.of("", "/ergebnis", "/loeschen", "/daten.json")) {
			var gone = this.owner.get("/check/" + token + page);
			assertThat(gone).hasStatus(404);
			assertThat(MockMvcTransport.content(gone))
				.isEqualTo(MockMvcTransport.content(this.owner.get("/check/" + unknown + page)));
		}
	}

	/** What may nowhere be found afterwards: name, id, hash, seals. */
	private List<String> told(String token) {
		List<String> told = new ArrayList<>(List.of(this.business, id(token), hash(token)));
		this.jdbc.sql("select token_sealed, chain_key_sealed from assessment where token_hash = ?")
			.param(hash(token))
			.query()
			.singleRow()
			.values()
			.stream()
			.filter((sealed) -> sealed != null)
			.forEach((sealed) -> told.add(sealed.toString()));
		return told;
	}

	private String id(String token) {
		return this.jdbc.sql("select id from assessment where token_hash = ?")
			.param(hash(token))
			.query((row, number) -> row.getString(1))
			.single();
	}

	private boolean exists(String token) {
		return !traces().of(hash(token)).isEmpty();
	}

	private LocalDate lastOpened(String token) {
		return this.jdbc.sql("select accessed_on from assessment where token_hash = ?")
			.param(hash(token))
			.query(LocalDate.class)
			.single();
	}

	private void lastOpened(String token, int daysAgo) {
		reviewed(token, today().minusDays(daysAgo));
		this.jdbc.sql("update assessment set accessed_on = ? where token_hash = ?")
			.params(today().minusDays(daysAgo), hash(token))
			.update();
	}

	private void reviewed(String token, LocalDate day) {
		this.jdbc.sql("update assessment set review_on = ? where token_hash = ?").params(day, hash(token)).update();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/Berlin"));
	}

	private static String hash(String token) {
		return new AccessToken(token).hash();
	}

	private DatabaseTraces traces() {
		return new DatabaseTraces(this.jdbc);
	}

}
