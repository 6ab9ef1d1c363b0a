package de.brauchichdas.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import de.brauchichdas.TestPostgres;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.question.Verdict;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

/** What migrations make of rows that an earlier release left. */
class MigrationTest {

	/** Where the owners live it is the next day already. */
	private static final String COMPLETED = "2026-11-29 23:30:00+00";

	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	static Stream<String> databases() {
		return Stream.of("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1", TestPostgres.newDatabase());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsCompletedAlreadyIsReviewedAfterTheLongestTimeOfItsVerdict(String url) {
		DriverManagerDataSource database = new DriverManagerDataSource(url, "postgres", "");
		JdbcClient jdbc = JdbcClient.create(database);
		migrate(database, "8");
		List<@Nullable LocalDate> expected = new ArrayList<>();
		for (Verdict verdict : Verdict.values()) {
			insert(jdbc, verdict.id(), COMPLETED);
			expected.add(CATALOGUE.recommendation(verdict)
				.review()
				.stream()
				.map(Recommendation.Review::after)
				.map(DAY::plus)
				.max(LocalDate::compareTo)
				.orElseThrow());
		}
		insert(jdbc, null, null);
		expected.add(null);
		migrate(database, "9");
		assertThat(jdbc.sql("select review_on from assessment order by token_hash").query(LocalDate.class).list())
			.isEqualTo(expected);
	}

	private static void insert(JdbcClient jdbc, @Nullable String verdict, @Nullable String completed) {
		jdbc.sql("""
				insert into assessment (id, token_hash, catalogue_version, answers, created_at, changed_at, verdict,
				completed_at, version) values (?, (select 'hash' || count(*) from assessment), '2026-11', '{}',
				current_timestamp, current_timestamp, ?, cast(? as timestamp with time zone), 0)""")
			.params(UUID.randomUUID(), verdict, completed)
			.update();
	}

	private static void migrate(DriverManagerDataSource database, String version) {
		Flyway.configure().dataSource(database).target(version).load().migrate();
	}

}
