package de.brauchichdas.operation.backup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import de.brauchichdas.Application;
import de.brauchichdas.ConcurrentOwners;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.StoredAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup of the H2 file while owners answer. */
class H2BackupTest {

	private static final String DATABASE = "brauchichdas";

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void everythingAcknowledgedBeforeIsInTheBackup() throws Exception {
		Map<String, Map<String, List<String>>> acknowledged;
		Path backup;
		try (ConfigurableApplicationContext application = start()) {
			String server = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
			try (ConcurrentOwners crowd = new ConcurrentOwners(4, new HttpTransport(this.client, () -> server))) {
				crowd.awaitPosts(150);
				acknowledged = crowd.acknowledged();
				backup = Path.of(backUp(application));
				crowd.awaitPosts(20);
			}
			assertThat(post(server + "/actuator/sicherung").statusCode()).as("not for owners").isEqualTo(404);
			String management = "http://localhost:" + application.getEnvironment().getProperty("local.management.port");
			assertThat(post(management + "/actuator/sicherung", "application/x-www-form-urlencoded", "jetzt=true")
				.statusCode()).as("what a form of another host can send").isEqualTo(415);
		}
		JdbcClient restored = restore(backup);
		assertThat(acknowledged).hasSizeGreaterThan(4);
		acknowledged
			.forEach((token, answers) -> assertThat(StoredAnswers.of(restored, token)).containsAllEntriesOf(answers));
		try (Stream<Path> files = Files.list(this.folder.resolve("sicherung"))) {
			assertThat(files).containsExactly(backup);
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Application.class).run("--server.port=0", "--management.server.port=0",
				"--spring.datasource.url=" + h2("daten"),
				"--brauchichdas.backup.folder=" + this.folder.resolve("sicherung"));
	}

	private String backUp(ConfigurableApplicationContext application) throws IOException, InterruptedException {
		HttpResponse<String> response = post("http://localhost:"
				+ application.getEnvironment().getProperty("local.management.port") + "/actuator/sicherung");
		assertThat(response.statusCode()).isEqualTo(200);
		return JsonMapper.shared().readTree(response.body()).get("datei").asString();
	}

	private HttpResponse<String> post(String address) throws IOException, InterruptedException {
		return post(address, "application/json", "{\"jetzt\": true}");
	}

	private HttpResponse<String> post(String address, String type, String body)
			throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	/** As the handbook says: unpack, start. */
	private JdbcClient restore(Path backup) throws IOException {
		Path elsewhere = Files.createDirectory(this.folder.resolve("woanders"));
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
			assertThat(zip.getNextEntry()).isNotNull();
			Files.copy(zip, elsewhere.resolve(DATABASE + ".mv.db"));
			assertThat(zip.getNextEntry()).as("one file").isNull();
		}
		return JdbcClient.create(new DriverManagerDataSource(
				h2("woanders/" + DATABASE) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", "sa", ""));
	}

	private String h2(String name) {
		return "jdbc:h2:file:" + this.folder.resolve(name) + ";WRITE_DELAY=0";
	}

}
