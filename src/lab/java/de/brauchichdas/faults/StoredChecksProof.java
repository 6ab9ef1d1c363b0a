package de.brauchichdas.faults;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.HttpTransport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** That all that was acknowledged is there, once and whole. */
final class StoredChecksProof {

	private final HttpTransport http;

	private final AcknowledgedChecks ledger;

	StoredChecksProof(int port, AcknowledgedChecks ledger) {
		this.http = new HttpTransport(port);
		this.ledger = ledger;
	}

	/** Through the application's own pages. */
	void everyAcknowledgedAnswerIsThere() {
		for (AcknowledgedCheck check : this.ledger.checks) {
			String path = check.walker.check();
			HttpResponse<String> data = this.http.get(path + "/daten.json");
			if (check.deleted) {
				assertThat(data.statusCode()).as(path).isEqualTo(404);
				continue;
			}
			assertThat(data.statusCode()).as(path).isEqualTo(200);
			JsonNode own = JsonMapper.shared().readTree(data.body());
			assertThat(answers(own)).as(path).isEqualTo(asSets(check.walker.acknowledged()));
			assertThat(own.path("result").isObject()).as(path + " completed").isEqualTo(check.completed);
			if (!check.verdict.isEmpty()) {
				assertThat(own.path("result").path("verdict").asString()).isEqualTo(check.verdict);
			}
			assertThat(this.http.get(path + (check.completed ? "/ergebnis" : "/pruefen")).statusCode()).isEqualTo(200);
		}
	}

	/** The form of a check's first page, sent again, leads to that check. */
	void everyStartKeyLeadsToItsCheck() {
		for (AcknowledgedCheck check : this.ledger.checks) {
			if (!check.deleted) {
				String chosen = check.walker.acknowledged().get("groesse").get(0);
				assertThat(new CheckWalker<>(this.http).start(check.startKey, chosen)).contains(check.walker.check());
			}
		}
	}

	/** Past the application. */
	void noRowIsDoubledOrHalf(Connection connection) throws SQLException {
		long living = this.ledger.checks.stream().filter((check) -> !check.deleted).count();
		assertThat(number(connection, "select count(*) from assessment")).isEqualTo(living);
		assertThat(number(connection, "select count(distinct token_hash) from assessment")).isEqualTo(living);
		assertThat(number(connection,
				"select count(*) from assessment where " + halves() + " not in (0, 6)"))
			.isZero();
		assertThat(number(connection, "select count(*) from earlier_state where assessment_id not in "
				+ "(select id from assessment)"))
			.isZero();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("select answers from assessment")) {
			while (rows.next()) {
				assertThat(JsonMapper.shared().readTree(rows.getString(1)).isObject()).isTrue();
			}
		}
	}

	/** How many of the six columns of a result are missing. */
	private static String halves() {
		return List.of("verdict", "need", "readiness", "provisional", "rules", "completed_at")
			.stream()
			.map((column) -> "case when " + column + " is null then 1 else 0 end")
			.collect(Collectors.joining(" + ", "(", ")"));
	}

	private static long number(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private static Map<String, Set<String>> answers(JsonNode own) {
		Map<String, Set<String>> answers = new HashMap<>();
		own.path("answers")
			.forEach((answer) -> answers.put(answer.path("question").asString(),
					answer.path("chosen").valueStream().map(JsonNode::asString).collect(Collectors.toSet())));
		return answers;
	}

	private static Map<String, Set<String>> asSets(Map<String, List<String>> answers) {
		Map<String, Set<String>> sets = new HashMap<>();
		answers.forEach((question, chosen) -> sets.put(question, Set.copyOf(chosen)));
		return sets;
	}

}
