package de.brauchichdas.faults;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** That all that was acknowledged is there, once and whole. */
final class StoredChecksProof {

	private final HttpClient client = HttpClient.newHttpClient();

	private final RunningApplication application;

	private final AcknowledgedChecks ledger;

	StoredChecksProof(RunningApplication application, AcknowledgedChecks ledger) {
		this.application = application;
		this.ledger = ledger;
	}

	/** Through the application's own pages. */
	void everyAcknowledgedAnswerIsThere() throws IOException, InterruptedException {
		for (AcknowledgedCheck check : this.ledger.checks) {
			HttpResponse<String> data = get(check.path + "/daten.json");
			if (check.deleted) {
				assertThat(data.statusCode()).as(check.path).isEqualTo(404);
				continue;
			}
			assertThat(data.statusCode()).as(check.path).isEqualTo(200);
			JsonNode own = JsonMapper.shared().readTree(data.body());
			assertThat(answers(own)).as(check.path).isEqualTo(asSets(check.answers));
			assertThat(own.path("result").isObject()).as(check.path + " completed").isEqualTo(check.completed);
			if (!check.verdict.isEmpty()) {
				assertThat(own.path("result").path("verdict").asString()).isEqualTo(check.verdict);
			}
			assertThat(get(check.path + (check.completed ? "/ergebnis" : "/pruefen")).statusCode()).isEqualTo(200);
		}
	}

	/** The form of a check's first page, sent again, leads to that check. */
	void everyStartKeyLeadsToItsCheck() throws IOException, InterruptedException {
		for (AcknowledgedCheck check : this.ledger.checks) {
			if (!check.deleted) {
				String chosen = URLEncoder.encode(check.answers.get("groesse").get(0), StandardCharsets.UTF_8);
				HttpResponse<String> response = this.client.send(
						HttpRequest.newBuilder(this.application.uri("/check"))
							.header("Content-Type", "application/x-www-form-urlencoded")
							.POST(BodyPublishers.ofString("schluessel=" + check.startKey + "&antwort=" + chosen))
							.build(),
						BodyHandlers.ofString());
				assertThat(response.headers().firstValue("Location")).hasValueSatisfying(
						(location) -> assertThat(location).contains(check.path));
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

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(this.application.uri(path)).build(), BodyHandlers.ofString());
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
