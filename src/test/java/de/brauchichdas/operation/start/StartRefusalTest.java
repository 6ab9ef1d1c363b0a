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
import org.jspecify.annotations.Nullable;
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

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.word;
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
					brauchichdas.oprator.name=x | unknown | brauchichdas.oprator.name | |
					brauchichdas.operator.nam=x | unknown | brauchichdas.operator.nam | |
					brauchichdas.catalogues[0]=x | unknown | brauchichdas.catalogues[0] | |
					server.port=streng-geheim | rejected | server.port | SERVER_PORT |
					server.tomcat.threads.max=streng-geheim | value | server.tomcat.threads.max | SERVER_TOMCAT_THREADS_MAX | type.number
					management.server.port= | missing | MANAGEMENT_SERVER_PORT | |
					management.server.port=-1 | management-off | | |
					brauchichdas.full-logs=streng-geheim | value | brauchichdas.full-logs | BRAUCHICHDAS_FULLLOGS | type.boolean
					brauchichdas.style-guide=on | value | brauchichdas.style-guide | BRAUCHICHDAS_STYLEGUIDE | type.boolean
					brauchichdas.style-guide=streng-geheim | value | brauchichdas.style-guide | BRAUCHICHDAS_STYLEGUIDE | type.boolean
					server.forward-headers-strategy=framework | forwarded | | |
					server.shutdown=streng-geheim | value | server.shutdown | SERVER_SHUTDOWN | type.one-of
					spring.datasource.url= | missing | SPRING_DATASOURCE_URL | |
					spring.datasource.url=postgresql://sa:streng-geheim@db/x | database-url | | |
					spring.datasource.url=jdbc:mysql://db/x?password=streng-geheim | database-url | | |
					server.tomcat.accesslog.enabled=true | access-log | | |
					spring.config.import=fehlt.yml | config | | |
					brauchichdas.catalogues=classpath:gibt-es-nicht/ | catalogue | | |
					brauchichdas.operator.email=streng-geheim | rejected | brauchichdas.operator.email | BRAUCHICHDAS_OPERATOR_EMAIL |
					brauchichdas.operator.backup-days=0 | rejected | brauchichdas.operator.backup-days | BRAUCHICHDAS_OPERATOR_BACKUPDAYS |
					brauchichdas.retention=10d | retention | | |
					brauchichdas.retention=800h | retention | | |
					brauchichdas.retention-after-review=7d | retention-after-review | | |
					brauchichdas.retention=streng-geheim | value | brauchichdas.retention | BRAUCHICHDAS_RETENTION | type.duration
					brauchichdas.base-url=streng-geheim | base-url | | |
					brauchichdas.frame-ancestors=streng-geheim; | frame-ancestors | | |
					brauchichdas.rate-limit.starts=0 | rejected | brauchichdas.rate-limit.starts | |
					spring.datasource.url=jdbc:h2:file:./target/nie;WRITE_DELAY=500 | database-delay | | |
					""")
	void aWrongSetting(String setting, String reason, @Nullable String name, @Nullable String variable,
			@Nullable String type, CapturedOutput output) {
		refused(Map.of(), "--" + setting);
		assertOneLine(output, around(reason, (name != null) ? name : ANY, (variable != null) ? variable : ANY,
				(type != null) ? word(type, "GRACEFUL, IMMEDIATE") : ANY));
	}

	@Test
	void aMisspeltVariableOfTheEnvironment(CapturedOutput output) {
		refused(Map.of("BRAUCHICHDAS_OPERATOR_NAMEE", PASSWORD));
		assertOneLine(output, word("unknown", "BRAUCHICHDAS_OPERATOR_NAMEE"));
	}

	@Test
	void twoDifferentPathsBeforeEveryLink(CapturedOutput output) {
		refused(Map.of(), "--brauchichdas.base-url=https://www.beispiel.de/a", "--server.servlet.context-path=/b");
		assertOneLine(output, word("base-path"));
	}

	/** Only the next fault is named. */
	@Test
	void aSlashAtTheEndMakesNoOtherPath(CapturedOutput output) {
		refused(Map.of(), "--brauchichdas.base-url=https://www.beispiel.de/a", "--server.servlet.context-path=/a/",
				"--server.tomcat.accesslog.enabled=true");
		assertOneLine(output, word("access-log", "server.tomcat.accesslog.enabled"));
	}

	@Test
	void aWrongPasswordOfTheDatabase(CapturedOutput output) {
		open("jdbc:h2:mem:zugang;DB_CLOSE_DELAY=-1", "anderes");
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:mem:zugang;DB_CLOSE_DELAY=-1",
				"--spring.datasource.password=" + PASSWORD);
		assertOneLine(output, word("database-login"));
	}

	@Test
	void aDatabaseThatTheServerDoesNotKnow(CapturedOutput output) {
		Map<String, Object> postgres = new HashMap<>();
		TestPostgres.useFor((name, value) -> postgres.put(name, value.get()));
		String url = String.valueOf(postgres.get("spring.datasource.url")).replaceFirst("/test\\d+", "/gibt-es-nicht");
		refused(Map.of(), "--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
		assertOneLine(output, word("database-unknown"));
	}

	@Test
	void aServerOfTheDatabaseThatDoesNotAnswer(CapturedOutput output) throws Exception {
		int port = free();
		refused(Map.of(), "--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/x?password=" + PASSWORD,
				"--spring.datasource.hikari.initialization-fail-timeout=1");
		assertOneLine(output, word("database-unreachable"));
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
		assertOneLine(output, word("database-in-use"));
	}

	@Test
	void aFileWhereTheFolderShouldBe(CapturedOutput output) throws Exception {
		Path file = Files.createFile(this.folder.resolve("data"));
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:file:" + file.resolve("daten"));
		assertOneLine(output, word("database-file"));
	}

	@Test
	void aDamagedFileOfTheDatabase(CapturedOutput output) throws Exception {
		Files.writeString(this.folder.resolve("daten.mv.db"), "kein H2 ".repeat(2000));
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("daten"));
		assertOneLine(output, word("database-damaged"));
	}

	@Test
	void aPortThatIsTaken(CapturedOutput output) throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			refused(Map.of(), "--server.port=" + taken.getLocalPort());
			assertOneLine(output, around("port", String.valueOf(taken.getLocalPort())));
		}
	}

	@Test
	void anyOtherFailureKeepsTheReportOfSpringBoot(CapturedOutput output) {
		refused(Map.of(), "--spring.datasource.url=jdbc:h2:mem:anderes",
				"--spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration");
		assertThat(output.getAll()).contains("APPLICATION FAILED").doesNotContain(around("refused", ANY)[0]);
	}

	@Test
	void aFailureThatNobodyKnowsKeepsItsTrace(CapturedOutput output) {
		refused(Map.of(), "--spring.flyway.locations=classpath:/gibt-es-nicht",
				"--spring.flyway.fail-on-missing-locations=true", "--spring.datasource.url=jdbc:h2:mem:anderes");
		assertThat(output.getAll()).contains(" ERROR ", "\tat ").doesNotContain(around("refused", ANY)[0]);
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

	private static void assertOneLine(CapturedOutput output, String... text) {
		assertThat(output.getAll().lines().filter((line) -> line.contains(around("refused", ANY)[0]))).singleElement()
			.asString()
			.contains(text);
		assertThat(output.getAll()).doesNotContain("\tat ", "APPLICATION FAILED", PASSWORD);
		assertThat(output.getAll().lines().filter((line) -> line.contains(" ERROR "))).hasSize(1);
	}

}
