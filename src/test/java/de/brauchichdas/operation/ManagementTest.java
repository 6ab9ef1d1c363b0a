package de.brauchichdas.operation;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.Application;
import de.brauchichdas.ApplicationPorts;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.CuttableConnection;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.TestPostgres;
import de.brauchichdas.WorkedExample;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The management port of an application whose database can go away. */
class ManagementTest {

	private static CuttableConnection database;

	private static ConfigurableApplicationContext application;

	private static ApplicationPorts ports;

	@BeforeAll
	static void start() throws Exception {
		Map<String, Object> settings = new HashMap<>(
				Map.of("server.port", 0, "management.server.port", 0, "spring.datasource.hikari.connection-timeout",
						500, "spring.datasource.hikari.validation-timeout", 250));
		TestPostgres.useFor((name, value) -> settings.put(name, value.get()));
		String url = String.valueOf(settings.get("spring.datasource.url"));
		int port = URI.create(url.substring("jdbc:".length())).getPort();
		database = new CuttableConnection(port);
		settings.put("spring.datasource.url", url.replace(":" + port, ":" + database.port()));
		application = new SpringApplicationBuilder(Application.class).run(settings.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toArray(String[]::new));
		ports = new ApplicationPorts(port("server"), port("management"));
	}

	@AfterAll
	static void stop() throws Exception {
		application.close();
		database.close();
	}

	@Test
	void readinessFollowsTheDatabaseAndLivenessDoesNot() throws Exception {
		assertThat(health("readiness")).isEqualTo("200 UP");
		database.cut();
		assertThat(health("readiness")).isEqualTo("503 DOWN");
		assertThat(health("liveness")).isEqualTo("200 UP");
		database.mend();
		// The pool tries a connection again that it used just now, before it checks it.
		Awaitility.await().untilAsserted(() -> assertThat(health("readiness")).isEqualTo("200 UP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/env", "/beans", "/heapdump", "/loggers", "/shutdown", "/sbom", "/metrics" })
	void nothingButHealthAndFiguresIsThere(String endpoint) {
		assertThat(ports.manage("/actuator" + endpoint).statusCode()).isEqualTo(404);
	}

	@Test
	void aBackupIsOfAnH2FileOnly() {
		assertThat(ports.backUp().statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus" })
	void thePortOfTheOwnersKnowsNoManagement(String path) {
		assertThat(ports.get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void healthTellsNoDetails() {
		assertThat(ports.manage("/actuator/health").body()).doesNotContain("details", "PostgreSQL", "components");
	}

	@Test
	void theFiguresCountEvaluationsByVerdict() {
		WorkedExample bakery = WorkedExample.named("t01");
		double completions = figure(counter("completion", "basis"));
		double trials = figure(counter("trial", "basis"));
		double programs = figure(counter("program", "basis"));
		CheckWalker<HttpResponse<String>> owner = complete(bakery);
		owner.complete();
		ports.get(owner.path("was-waere-wenn"));
		evaluate(bakery);
		assertThat(figure(counter("completion", "basis"))).isEqualTo(completions + 1);
		assertThat(figure(counter("trial", "basis"))).isEqualTo(trials + 1);
		assertThat(figure(counter("program", "basis"))).isEqualTo(programs + 1);
	}

	@Test
	void theFiguresNamePatternsOfAddressesAndNeverALink() {
		String check = complete(WorkedExample.named("t08")).check();
		ports.get(check + "/gibt-es-nicht");
		ports.get("/gibt-es-nicht-geheim?name=geheim");
		ports.get("/check/geheim/ergebnis");
		String figures = figures();
		assertThat(figures).contains("uri=\"/check/{token}/fragen/{id}\"", "uri=\"/check/{token}/abschluss\"")
			.doesNotContain(check.substring("/check/".length()), "geheim");
	}

	@Test
	void theFiguresShowRequestsPoolAndMachine() {
		ports.get("/");
		assertThat(figures()).contains("http_server_requests_seconds_bucket", "hikaricp_connections_active",
				"hikaricp_connections_pending", "jvm_memory_used_bytes", "process_cpu_usage");
	}

	private static int port(String which) {
		return application.getEnvironment().getRequiredProperty("local." + which + ".port", Integer.class);
	}

	private static String health(String group) {
		var response = ports.manage("/actuator/health/" + group);
		return response.statusCode() + " " + JsonMapper.shared().readTree(response.body()).path("status").stringValue();
	}

	private static CheckWalker<HttpResponse<String>> complete(WorkedExample example) {
		CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(new HttpTransport(ports.application()));
		owner.completeAll(example.ids());
		return owner;
	}

	private static void evaluate(WorkedExample example) {
		String json = JsonMapper.shared().writeValueAsString(Map.of("answers", example.ids()));
		var response = ApplicationPorts.send(HttpRequest.newBuilder(ports.at(ports.application(), "/api/bewertung"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json))
			.build());
		assertThat(response.statusCode()).isEqualTo(200);
	}

	private static String counter(String occasion, String verdict) {
		return "brauchichdas_evaluations_total{occasion=\"" + occasion + "\",verdict=\"" + verdict + "\"} ";
	}

	private static double figure(String name) {
		List<String> found = figures().lines().filter((line) -> line.startsWith(name)).toList();
		assertThat(found).as(name).hasSize(1);
		return Double.parseDouble(found.get(0).substring(name.length()));
	}

	private static String figures() {
		return ports.manage("/actuator/prometheus").body();
	}

}
