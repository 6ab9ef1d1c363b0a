package de.brauchichdas.operation.start;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import de.brauchichdas.Application;
import de.brauchichdas.TestPostgres;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A start with a wrong or missing setting ends with one line that says so. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

	private static final String PASSWORD = "streng-geheim";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					brauchichdas.oprator.name=x         | Die Einstellung brauchichdas.oprator.name gibt es nicht.
					brauchichdas.operator.nam=x         | Die Einstellung brauchichdas.operator.nam gibt es nicht.
					brauchichdas.catalogues[0]=x        | Die Einstellung brauchichdas.catalogues[0] gibt es nicht.
					server.port=streng-geheim           | Die Einstellung server.port (Umgebungsvariable SERVER_PORT) hat keinen gültigen Wert.
					server.tomcat.threads.max=streng-geheim | Die Einstellung server.tomcat.threads.max (Umgebungsvariable SERVER_TOMCAT_THREADS_MAX) hat keinen gültigen Wert; erwartet wird eine ganze Zahl.
					management.server.port=             | Die Einstellung MANAGEMENT_SERVER_PORT fehlt oder ist leer.
					management.server.port=-1           | Die Verwaltung lässt sich nicht abschalten
					brauchichdas.full-logs=streng-geheim | Die Einstellung brauchichdas.full-logs (Umgebungsvariable BRAUCHICHDAS_FULLLOGS) hat keinen gültigen Wert; erwartet wird true oder false.
					brauchichdas.style-guide=streng-geheim | Die Einstellung brauchichdas.style-guide (Umgebungsvariable BRAUCHICHDAS_STYLEGUIDE) hat keinen gültigen Wert; erwartet wird true oder false.
					server.forward-headers-strategy=framework | SERVER_FORWARDHEADERSSTRATEGY kann none oder native sein.
					server.shutdown=streng-geheim       | erwartet wird einer der Werte GRACEFUL, IMMEDIATE
					spring.datasource.url=              | Die Einstellung SPRING_DATASOURCE_URL fehlt oder ist leer.
					spring.datasource.url=postgresql://sa:streng-geheim@db/x | Die Adresse der Datenbank (SPRING_DATASOURCE_URL) ist keine gültige JDBC-Adresse
					spring.datasource.url=jdbc:mysql://db/x?password=streng-geheim | Die Adresse der Datenbank (SPRING_DATASOURCE_URL) ist keine gültige JDBC-Adresse
					server.tomcat.accesslog.enabled=true | das Zugriffsprotokoll enthielte IP-Adressen
					spring.config.import=fehlt.yml      | Eine Konfigurationsdatei fehlt
					brauchichdas.catalogues=classpath:gibt-es-nicht/ | Ein Katalog ist fehlerhaft
					brauchichdas.operator.email=streng-geheim | Die Einstellung brauchichdas.operator.email (Umgebungsvariable BRAUCHICHDAS_OPERATOR_EMAIL) hat keinen gültigen Wert
					brauchichdas.retention=10d          | muss eine ganze Zahl von Tagen zwischen 30 und 1095 sein
					brauchichdas.retention=800h         | muss eine ganze Zahl von Tagen zwischen 30 und 1095 sein
					brauchichdas.retention=streng-geheim | Die Einstellung brauchichdas.retention (Umgebungsvariable BRAUCHICHDAS_RETENTION) hat keinen gültigen Wert; erwartet wird eine Dauer
					brauchichdas.base-url=streng-geheim | brauchichdas.base-url ist keine Adresse der Form https://check.beispiel.de
					brauchichdas.frame-ancestors=streng-geheim; | brauchichdas.frame-ancestors muss none, self oder eine Liste von Adressen
					brauchichdas.rate-limit.starts=0    | Die Einstellung brauchichdas.rate-limit.starts
					spring.datasource.url=jdbc:h2:file:./target/nie;WRITE_DELAY=500 | WRITE_DELAY in SPRING_DATASOURCE_URL muss 0 sein
					""")
	void aWrongSetting(String setting, String line, CapturedOutput output) {
		refused(Map.of(), "--" + setting);
		assertOneLine(output, line);
	}

	@Test
	void aMisspeltVariableOfTheEnvironment(CapturedOutput output) {
		refused(Map.of("BRAUCHICHDAS_OPERATOR_NAMEE", PASSWORD));
		assertOneLine(output, "Die Einstellung BRAUCHICHDAS_OPERATOR_NAMEE gibt es nicht.");
	}

	@Test
	void aWrongPasswordOfTheDatabase(CapturedOutput output) {
		open("jdbc:h2:mem:zugang;DB_CLOSE_DELAY=-1", "anderes");
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:mem:zugang;DB_CLOSE_DELAY=-1",
				"--spring.datasource.password=" + PASSWORD);
		assertOneLine(output, "Die Datenbank nimmt Benutzername oder Passwort nicht an");
	}

	@Test
	void aDatabaseThatTheServerDoesNotKnow(CapturedOutput output) {
		Map<String, Object> postgres = new HashMap<>();
		TestPostgres.useFor((name, value) -> postgres.put(name, value.get()));
		String url = String.valueOf(postgres.get("spring.datasource.url")).replaceFirst("/test\\d+", "/gibt-es-nicht");
		refused(Map.of(), "--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
		assertOneLine(output, "Die Datenbank, die SPRING_DATASOURCE_URL nennt, gibt es auf dem Server nicht.");
	}

	@Test
	void aServerOfTheDatabaseThatDoesNotAnswer(CapturedOutput output) throws Exception {
		int port = free();
		refused(Map.of(), "--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/x?password=" + PASSWORD,
				"--spring.datasource.hikari.initialization-fail-timeout=1");
		assertOneLine(output, "Die Datenbank ist nicht erreichbar (SPRING_DATASOURCE_URL).");
	}

	@Test
	void aFileOfTheDatabaseThatIsOpenElsewhere(CapturedOutput output) {
		String url = "jdbc:h2:file:" + this.folder.resolve("daten");
		MVStore elsewhere = new MVStore.Builder().fileName(this.folder.resolve("daten.mv.db").toString()).open();
		try {
			refused(Map.of(), "--spring.datasource.url=" + url);
		}
		finally {
			elsewhere.close();
		}
		assertOneLine(output, "Die Datenbankdatei ist schon geöffnet");
	}

	@Test
	void aFileWhereTheFolderShouldBe(CapturedOutput output) throws Exception {
		Path file = Files.createFile(this.folder.resolve("data"));
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:file:" + file.resolve("daten"));
		assertOneLine(output, "Die Datenbankdatei lässt sich nicht öffnen oder nicht schreiben");
	}

	@Test
	void aDamagedFileOfTheDatabase(CapturedOutput output) throws Exception {
		Files.writeString(this.folder.resolve("daten.mv.db"), "kein H2 ".repeat(2000));
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("daten"));
		assertOneLine(output, "Die Datenbankdatei ist beschädigt.");
	}

	@Test
	void aPortThatIsTaken(CapturedOutput output) throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			refused(Map.of(), "--server.port=" + taken.getLocalPort());
			assertOneLine(output, "Port " + taken.getLocalPort() + " ist belegt");
		}
	}

	@Test
	void anyOtherFailureKeepsTheReportOfSpringBoot(CapturedOutput output) {
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:mem:anderes",
				"--spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration");
		assertThat(output.getAll()).contains("APPLICATION FAILED").doesNotContain("Start abgebrochen: ");
	}

	@Test
	void aFailureThatNobodyKnowsKeepsItsTrace(CapturedOutput output) {
		refused(Map.of(), "--spring.flyway.locations=classpath:/gibt-es-nicht",
				"--spring.flyway.fail-on-missing-locations=true", "--spring.datasource.url=jdbc:h2:mem:anderes");
		assertThat(output.getAll()).contains(" ERROR ", "\tat ").doesNotContain("Start abgebrochen: ");
	}

	private static void open(String url, String password) {
		try {
			java.sql.DriverManager.getConnection(url, "sa", password).close();
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int free() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void refused(Map<String, Object> variables, String... arguments) {
		SpringApplication application = new SpringApplication(Application.class);
		application.setDefaultProperties(Map.of("server.port", 0));
		if (!variables.isEmpty()) {
			ConfigurableEnvironment environment = new StandardEnvironment();
			environment.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
			application.setEnvironment(environment);
		}
		assertThatException().isThrownBy(() -> application.run(arguments).close());
	}

	private static void assertOneLine(CapturedOutput output, String text) {
		assertThat(output.getAll().lines().filter((line) -> line.contains("Start abgebrochen: "))).singleElement()
			.asString()
			.contains(text);
		assertThat(output.getAll()).doesNotContain("\tat ", "APPLICATION FAILED", PASSWORD);
		assertThat(output.getAll().lines().filter((line) -> line.contains(" ERROR "))).hasSize(1);
	}

}
