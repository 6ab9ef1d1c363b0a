package de.brauchichdas.operation;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.ApplicationPorts;
import de.brauchichdas.ApplicationProcess;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.ExtractedJar;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.TestPostgres;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** The jar as it is delivered, taken apart, as different operators set it. */
class JarIT {

	private static final String[] FREE_PORTS = { "--server.port=0", "--management.server.port=0" };

	@TempDir
	private static Path app;

	private static Path jar;

	@TempDir
	private Path folder;

	@BeforeAll
	static void takeApart() throws Exception {
		jar = ExtractedJar.in(app);
	}

	@Test
	void anOwnerIsAdvisedOnAnH2File() throws Exception {
		try (ApplicationProcess running = start()) {
			anOwnerIsAdvised(running.ports());
			assertThat(running.ports().backUp().statusCode()).isEqualTo(200);
			assertThat(running.ports().get("/stilbuch").statusCode()).isEqualTo(404);
		}
		assertThat(this.folder.resolve("data").resolve("brauchichdas.mv.db")).exists();
	}

	@Test
	void anOwnerIsAdvisedOnPostgresqlBehindAProxy() throws Exception {
		List<String> settings = new ArrayList<>();
		TestPostgres.useFor((name, value) -> settings.add("--" + name + "=" + value.get()));
		settings.addAll(List.of("--server.forward-headers-strategy=native", "--brauchichdas.style-guide=true",
				"--brauchichdas.base-url=https://check.example", "--brauchichdas.rate-limit.enabled=false"));
		try (ApplicationProcess running = start(settings.toArray(String[]::new))) {
			anOwnerIsAdvised(running.ports());
			assertThat(running.ports().backUp().statusCode()).isEqualTo(404);
			assertThat(running.ports().get("/stilbuch").statusCode()).isEqualTo(200);
			assertThat(running.ports().get("/check").headers().firstValue("Strict-Transport-Security")).isPresent();
		}
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void aWrongSettingStopsTheStart() throws Exception {
		assertRefused("brauchichdas.retenton", "--brauchichdas.retenton=5d");
	}

	@Test
	void oneAndTheSamePortForOwnersAndManagementStopsTheStart() throws Exception {
		assertRefused("MANAGEMENT_SERVER_PORT", "--server.port=8086", "--management.server.port=8086");
	}

	@Test
	void theCommandsWork() throws Exception {
		assertThat(exitCode("--pruefe-katalog")).isZero();
		assertThat(console()).anySatisfy((line) -> assertThat(line).contains("2026-11"));
		assertThat(exitCode("--umzug-nach=jdbc:postgresql://localhost:1/x")).isOne();
		assertThat(console()).last().asString().contains(word("move.source-missing"));
	}

	private void assertRefused(String reason, String... settings) throws Exception {
		assertThat(exitCode(settings)).isNotZero();
		assertThat(console()).filteredOn((line) -> line.contains(around("refused", ANY)[0]))
			.singleElement()
			.asString()
			.contains(reason);
		assertThat(console()).last().asString().contains(around("refused", ANY)[0]);
	}

	private static void anOwnerIsAdvised(ApplicationPorts ports) {
		CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(new HttpTransport(ports.application()));
		owner.completeAll(WorkedExample.named("t01").ids());
		assertThat(owner.html(owner.path("ergebnis"))).contains("/bericht");
		assertThat(owner.html(owner.path("bericht.pdf"))).startsWith("%PDF");
		String check = owner.check();
		assertThat(ports.post(check + "/wiederholen", "").statusCode()).isEqualTo(303);
		assertThat(owner.get(check + "/verlauf").statusCode()).isEqualTo(200);
		assertThat(ports.post(check + "/loeschen", "umfang=alle").headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/geloescht?anzahl=2"));
		assertThat(owner.get(check + "/ergebnis").statusCode()).isEqualTo(404);
		assertThat(owner.get("/api/openapi.json").statusCode()).isEqualTo(200);
		assertThat(ports.manage("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(ports.manage("/actuator/prometheus").body()).contains("hikaricp_connections");
	}

	private ApplicationProcess start(String... settings) {
		return ApplicationProcess.ofJar(jar)
			.in(this.folder)
			.start(Stream.concat(Stream.of(FREE_PORTS), Stream.of(settings)).toArray(String[]::new));
	}

	private int exitCode(String... settings) {
		return ApplicationProcess.ofJar(jar).in(this.folder).begin(settings).exitCode();
	}

	private List<String> console() throws IOException {
		return Files.readAllLines(this.folder.resolve("console.log"));
	}

}
