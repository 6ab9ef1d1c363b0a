package de.brauchichdas.operation.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import de.brauchichdas.Application;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.TestPostgres;
import de.brauchichdas.WorkedExample;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static org.assertj.core.api.Assertions.assertThat;

/** Moving from the H2 file to PostgreSQL. */
class MoveCommandTest {

	@TempDir
	private static Path folder;

	private static String token;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private String target;

	@BeforeAll
	static void fillTheFile() {
		with(h2("daten"), (owner) -> {
			WorkedExample.all().limit(4).forEach((example) -> {
				owner.completeAll(example.ids());
			});
			owner.post(owner.path("was-waere-wenn"), "zeit", List.of("keine"));
			owner.repeat();
			owner.answer("groesse", List.of("solo"));
			token = owner.token();
		});
		// The first row refers to the last.
		jdbc(h2("daten")).sql("""
				update assessment set previous_id = (select id from assessment order by created_at desc limit 1)
				where id = (select id from assessment order by created_at limit 1)""").update();
	}

	@BeforeEach
	void makeTarget() {
		this.target = TestPostgres.newDatabase();
	}

	@Test
	void everyRowIsThereAndTheLinksWork() {
		assertThat(move(h2("daten"))).isZero();
		assertThat(text()).contains(word("move.table", "assessment", 5), word("move.table", "earlier_state", 1),
				word("move.done", this.target));
		for (String table : List.of("assessment", "earlier_state")) {
			assertThat(rows(this.target, table)).isNotEmpty()
				.containsExactlyInAnyOrderElementsOf(rows(h2("daten"), table));
		}
		with(this.target, (owner) -> {
			assertThat(owner.html("/check/" + token + "/pruefen")).contains(option("groesse", "solo"));
			assertThat(owner.html("/check/" + token + "/verlauf")).contains("/ergebnis");
			assertThat(owner.post("/check/" + token + "/fragen/groesse", "antwort", List.of("k2-9"))).hasStatus(303);
		});
	}

	@Test
	void whatTheTablesPromiseHoldsAfterwards() {
		String constraints = """
				select constraint_name || is_deferrable || initially_deferred from information_schema.table_constraints
				where constraint_type = 'FOREIGN KEY' order by 1""";
		move(h2("daten"));
		assertThat(jdbc(this.target).sql(constraints).query(String.class).list()).isNotEmpty()
			.allMatch((constraint) -> constraint.endsWith("NONO"));
	}

	@Test
	void aFilledTargetIsRefusedAndStaysAsItIs() {
		assertThat(move(h2("daten"))).isZero();
		List<Map<String, Object>> before = rows(this.target, "assessment");
		assertThat(move(h2("daten"))).isOne();
		assertThat(text()).contains(word("move.target-not-empty", "assessment"));
		assertThat(rows(this.target, "assessment")).isEqualTo(before);
	}

	@Test
	void aTargetThatBelongsToAnotherApplicationIsRefused() {
		jdbc(this.target).sql("create table kunden (id integer)").update();
		assertThat(move(h2("daten"))).isOne();
		assertThat(text()).contains(word("move.target-not-empty", "kunden"));
		assertThat(jdbc(this.target).sql("select count(*) from information_schema.tables where table_schema = 'public'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void aRowThatCannotBeTakenLeavesNone() {
		Flyway.configure().dataSource(this.target, "postgres", "").load().migrate();
		jdbc(this.target).sql("alter table earlier_state add constraint nothing check (need < 0)").update();
		assertThat(move(h2("daten"))).isOne();
		assertThat(text()).contains(around("move.failed", ANY));
		assertThat(rows(this.target, "assessment")).isEmpty();
	}

	@Test
	void aTargetThatDoesNotAnswerIsNamedInOneLine() {
		this.target = "jdbc:postgresql://localhost:1/nichts";
		assertThat(move(h2("daten"))).isOne();
		assertThat(text()).hasLineCount(1).contains(around("move.target-unreachable", this.target, ANY));
	}

	@Test
	void aFileInUseIsRefused() throws Exception {
		// Within one process H2 would share it; another process sees this lock.
		try (var file = FileChannel.open(folder.resolve("daten.mv.db"), StandardOpenOption.WRITE);
				var lock = file.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThat(move(h2("daten"))).isOne();
		}
		assertThat(text()).hasLineCount(1).contains(word("move.source-in-use"));
	}

	@Test
	void aMissingFileIsRefusedAndNotMade() {
		assertThat(move(h2("anderswo"))).isOne();
		assertThat(text()).hasLineCount(1).contains(word("move.source-missing"));
		assertThat(folder.resolve("anderswo.mv.db")).doesNotExist();
	}

	@Test
	void aFileThatIsNoDatabaseIsRefused() throws Exception {
		Files.writeString(folder.resolve("kaputt.mv.db"), "x".repeat(9000));
		assertThat(move(h2("kaputt"))).isOne();
		assertThat(text()).hasLineCount(1).contains(around("move.source-unreadable", ANY));
	}

	@Test
	void onlyAFileCanBeLeft() {
		assertThat(move("jdbc:postgresql://localhost:1/nichts")).isOne();
		assertThat(text()).hasLineCount(1).contains(word("move.source-no-file"));
	}

	@Test
	void onlyPostgresCanBeReached() {
		this.target = "jdbc:h2:mem:ziel";
		assertThat(move(h2("daten"))).isOne();
		assertThat(text()).hasLineCount(1).contains(word("move.target-not-postgresql"));
	}

	@Test
	void aPasswordInTheCommandIsRefusedAndNotRepeated() {
		String url = this.target;
		this.target = url + "&password=Ge1heim";
		assertThat(move(h2("daten"))).isOne();
		this.target = url;
		assertThat(move(h2("daten"), "--brauchichdas.move.password=Ge1heim")).isOne();
		assertThat(text()).hasLineCount(2).contains(word("move.password-in-command")).doesNotContain("Ge1heim");
	}

	private int move(String source, String... more) {
		List<String> args = new ArrayList<>(List.of("--umzug-nach=" + this.target, "--spring.datasource.url=" + source,
				"--brauchichdas.move.username=postgres"));
		args.addAll(List.of(more));
		assertThat(MoveCommand.isAskedFor(args.toArray(String[]::new))).isTrue();
		return MoveCommand.run(new PrintStream(this.out, true, StandardCharsets.UTF_8), args.toArray(String[]::new));
	}

	private String text() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private static void with(String url, Consumer<CheckWalker<MvcTestResult>> deed) {
		try (var context = new SpringApplicationBuilder(Application.class).run("--server.port=0",
				"--spring.datasource.url=" + url, "--spring.datasource.username=" + username(url))) {
			deed.accept(new CheckWalker<>(
					new MockMvcTransport(MockMvcTester.from((ServletWebServerApplicationContext) context))));
		}
	}

	private static List<Map<String, Object>> rows(String url, String table) {
		return jdbc(url).sql("select * from " + table)
			.query()
			.listOfRows()
			.stream()
			.map(MoveCommandTest::comparable)
			.toList();
	}

	private static Map<String, Object> comparable(Map<String, Object> row) {
		return row.entrySet()
			.stream()
			.filter((column) -> column.getValue() != null)
			.collect(Collectors.toMap((column) -> column.getKey().toLowerCase(),
					(column) -> instant(column.getValue())));
	}

	private static Object instant(Object value) {
		if (value instanceof OffsetDateTime time) {
			return time.toInstant();
		}
		return (value instanceof java.sql.Timestamp time) ? time.toInstant() : value;
	}

	private static JdbcClient jdbc(String url) {
		return JdbcClient.create(new DriverManagerDataSource(url, username(url), ""));
	}

	private static String username(String url) {
		return url.startsWith("jdbc:h2:") ? "sa" : "postgres";
	}

	private static String h2(String name) {
		return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
	}

}
