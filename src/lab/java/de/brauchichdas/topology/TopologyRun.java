package de.brauchichdas.topology;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.ConcurrentOwners;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.StoredAnswers;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is promised of several instances, seen from outside: ./mvnw verify -Dlab=topology. */
class TopologyRun {

	private static final int OWNERS = 4;

	private static LocalTopology topology;

	private HttpClient client;

	@BeforeAll
	static void start(@TempDir Path folder) throws Exception {
		topology = new LocalTopology(folder);
	}

	@AfterAll
	static void stop() throws Exception {
		if (topology != null) {
			topology.stop();
		}
	}

	@BeforeEach
	void openClient() throws Exception {
		this.client = topology.client();
	}

	@AfterEach
	void noLogNamesALinkOrThePassword() throws Exception {
		List<String> logs = List.of(topology.proxyLog(), topology.instances().get(0).log(),
				topology.instances().get(1).log());
		assertThat(logs).allSatisfy((log) -> assertThat(log).isNotEmpty()
			.doesNotContain(topology.database().password())
			.doesNotContainPattern("/check/[a-z2-7]{26}"));
	}

	@Test
	void bothStartedAtOnceOnAnEmptyDatabase() {
		assertThat(database().sql("select version from flyway_schema_history where success").query(String.class).list())
			.isNotEmpty()
			.doesNotHaveDuplicates();
	}

	@Test
	void ownersReachTheirResultOverBothInstances() throws Exception {
		for (WorkedExample example : WorkedExample.all().toList()) {
			CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(
					new HttpTransport(this.client, topology::address));
			owner.completeAll(example.ids());
			assertThat(StoredAnswers.of(database(), owner.token())).isEqualTo(owner.acknowledged());
			assertThat(owner.html(owner.path("pruefen"))).contains(topology.address() + owner.check());
		}
		for (ApplicationInstance instance : topology.instances()) {
			assertThat(topology.proxyLog().split("POST 303 [0-9.]+ 127.0.0.1:" + instance.port()))
				.hasSizeGreaterThan(20);
		}
	}

	@Test
	void whatAVisitorClaimsAboutTheConnectionIsNotBelieved() throws Exception {
		String body = this.client
			.send(HttpRequest.newBuilder(URI.create(topology.address() + "/"))
				.header("X-Forwarded-Host", "boese.example")
				.header("X-Forwarded-Proto", "gopher")
				.header("X-Forwarded-Prefix", "/boese")
				.header("Forwarded", "host=boese.example")
				.build(), BodyHandlers.ofString())
			.body();
		assertThat(body).contains("<html").doesNotContain("boese", "gopher");
	}

	@Test
	void withoutTlsOneIsSentToTls() throws Exception {
		var response = this.client.send(
				HttpRequest.newBuilder(URI.create(topology.plainAddress() + "/check?x=y")).build(),
				BodyHandlers.discarding());
		assertThat(response.statusCode()).isEqualTo(308);
		assertThat(response.headers().firstValue("Location")).contains(topology.address() + "/check?x=y");
	}

	@Test
	void theManagementPortIsNotReachedFromOutside() throws Exception {
		for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
			assertThat(this.client
				.send(HttpRequest.newBuilder(URI.create(topology.address() + path)).build(), BodyHandlers.discarding())
				.statusCode()).isEqualTo(404);
		}
	}

	@Test
	void aRollingRestartLosesNoRequest(TestInfo test) throws Exception {
		ConcurrentOwners crowd = crowd();
		Instant start = Instant.now();
		try (crowd) {
			crowd.awaitPosts(100);
			for (ApplicationInstance instance : topology.instances()) {
				instance.stop();
				crowd.awaitPosts(50);
				instance.start();
				instance.awaitReady();
				// The proxy tries again after a second.
				Thread.sleep(2000);
				crowd.awaitPosts(50);
			}
		}
		print(test, crowd, start);
		assertThat(crowd.faults()).isEmpty();
		everythingIsThere(crowd.acknowledged(), database());
	}

	@Test
	void anInstanceThatIsKilledLosesNoRequest(TestInfo test) throws Exception {
		ConcurrentOwners crowd = crowd();
		Instant start = Instant.now();
		ApplicationInstance killed = topology.instances().get(0);
		try (crowd) {
			crowd.awaitPosts(100);
			killed.kill();
			crowd.awaitPosts(100);
		}
		print(test, crowd, start);
		killed.start();
		killed.awaitReady();
		assertThat(crowd.faults()).isEmpty();
		everythingIsThere(crowd.acknowledged(), database());
	}

	@Test
	void whatWasAcceptedBeforeAllStoppedIsThere(TestInfo test) throws Exception {
		ConcurrentOwners crowd = crowd();
		Instant start = Instant.now();
		try (crowd) {
			crowd.awaitPosts(100);
			for (ApplicationInstance instance : topology.instances()) {
				instance.stop();
			}
			while (crowd.faults().isEmpty()) {
				Thread.sleep(20);
			}
		}
		print(test, crowd, start);
		assertThat(crowd.faults()).as("a page that says so").containsOnlyKeys("status 503");
		everythingIsThere(crowd.acknowledged(), database());
		for (ApplicationInstance instance : topology.instances()) {
			instance.start();
		}
		for (ApplicationInstance instance : topology.instances()) {
			instance.awaitReady();
		}
		Thread.sleep(2000);
	}

	@Test
	void whatWasAcceptedBeforeABackupIsInIt(TestInfo test) throws Exception {
		Path dump = topology.log("dump").resolveSibling("brauchichdas.dump");
		Map<String, Map<String, List<String>>> acknowledged;
		ConcurrentOwners crowd = crowd();
		Instant start = Instant.now();
		try (crowd) {
			crowd.awaitPosts(200);
			acknowledged = crowd.acknowledged();
			postgres("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + ProtectedPostgres.USER);
			crowd.awaitPosts(50);
		}
		print(test, crowd, start);
		topology.database().client(ProtectedPostgres.USER).sql("create database elsewhere").update();
		postgres("pg_restore", "--exit-on-error", "--no-owner", "--dbname=elsewhere", dump.toString());
		everythingIsThere(acknowledged, topology.database().client("elsewhere"));
	}

	private void postgres(String program, String... arguments) throws Exception {
		String[] command = new String[arguments.length + 1];
		command[0] = program;
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		ProtectedPostgres database = topology.database();
		LocalCommand.run(topology.log("dump").getParent(), topology.log("dump"),
				Map.of("PGHOST", "localhost", "PGPORT", String.valueOf(database.port()), "PGUSER",
						ProtectedPostgres.USER, "PGPASSFILE", database.passwordFile().toString()),
				command);
	}

	private ConcurrentOwners crowd() {
		return new ConcurrentOwners(OWNERS, new HttpTransport(this.client, topology::address));
	}

	private static JdbcClient database() {
		return topology.database().client(ProtectedPostgres.USER);
	}

	private static void everythingIsThere(Map<String, Map<String, List<String>>> acknowledged, JdbcClient database) {
		assertThat(acknowledged).isNotEmpty();
		acknowledged
			.forEach((token, answers) -> assertThat(StoredAnswers.of(database, token)).containsAllEntriesOf(answers));
	}

	private static void print(TestInfo test, ConcurrentOwners crowd, Instant start) {
		long millis = Duration.between(start, Instant.now()).toMillis();
		System.out.printf("%s: %d posts acknowledged for %d checks in %.1f s, otherwise %s%n",
				test.getTestMethod().orElseThrow().getName(), crowd.posts(), crowd.acknowledged().size(),
				millis / 1000.0, crowd.faults());
	}

}
