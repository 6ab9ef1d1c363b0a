package de.brauchichdas.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The files for containers: what they name exists, and nothing in them is a secret. */
class ComposeFileTest {

	private static final Path DOCKER = Path.of("src/main/docker");

	private final JsonNode compose = compose();

	private final String dockerfile = read(DOCKER.resolve("Dockerfile"));

	private final String proxy = read(DOCKER.resolve("proxy.sh"));

	private final String nginx = read(DOCKER.resolve("nginx.conf"));

	@Test
	void theFileFitsTheSchemaOfCompose() throws IOException {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
			.getSchema(new ClassPathResource("compose/compose-spec.json").getContentAsString(StandardCharsets.UTF_8),
					InputFormat.JSON);
		assertThat(schema.validate(this.compose.toString(), InputFormat.JSON)).isEmpty();
		String misspelt = this.compose.toString().replace("\"read_only\"", "\"readonly\"");
		assertThat(schema.validate(misspelt, InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void everyContainerIsHeldShort() {
		assertThat(this.compose.get("services").propertyNames()).containsExactly("setup", "database", "app", "proxy");
		this.compose.get("services").forEachEntry((name, service) -> {
			assertThat(service.get("read_only").asBoolean()).as(name).isTrue();
			assertThat(service.get("cap_drop")).as(name).hasToString("[\"ALL\"]");
			assertThat(service.get("security_opt")).as(name).hasToString("[\"no-new-privileges:true\"]");
			assertThat(service.has("mem_limit") || name.equals("setup")).as(name).isTrue();
		});
		assertThat(service("database").get("user").asString()).isEqualTo("999:999");
		assertThat(this.dockerfile).contains("USER 10001:10001", "USER nginx");
	}

	/** Figures in docs/benchmark.md; without that room the kernel ends the process. */
	@Test
	void besidesItsHeapTheApplicationHasRoomForTheRestOfItsProcess() {
		double limit = Double.parseDouble(service("app").get("mem_limit").asString().replace("m", ""));
		double heap = Pattern.compile("-XX:MaxRAMPercentage=(\\d+)")
			.matcher(read(DOCKER.resolve("java.opts")))
			.results()
			.mapToDouble((found) -> Double.parseDouble(found.group(1)))
			.findFirst()
			.orElseThrow();
		assertThat(limit * (100 - heap) / 100).isGreaterThan(370);
	}

	@Test
	void noPasswordIsWrittenDown() {
		this.compose.get("services")
			.forEachEntry((name, service) -> assertThat(environment(service)).filteredOn((key) -> key.contains("PASS"))
				.allMatch("POSTGRES_PASSWORD_FILE"::equals));
		assertThat(service("database").get("environment").get("POSTGRES_PASSWORD_FILE").asString())
			.endsWith("/spring.datasource.password");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void thePasswordIsMadeUpOnce(@TempDir Path access) throws Exception {
		String script = service("setup").get("command")
			.get(0)
			.asString()
			.replace("$$", "$")
			.replace("/access", access.toString())
			// Needs a privilege that the test has not.
			.replace("chown 999:10001", "test -e");
		Path file = access.resolve("spring.datasource.password");
		assertThat(run(script)).isZero();
		String first = Files.readString(file);
		assertThat(first).matches("[0-9a-f]{64}");
		assertThat(run(script)).isZero();
		assertThat(file).hasContent(first);
	}

	@Test
	void everySettingOfTheApplicationExistsAndIsPassedOn() throws IOException {
		Set<String> ours = all("\\| `(BRAUCHICHDAS_[A-Z_]+)`", read(Path.of("docs/betrieb.md")))
			.map((row) -> row.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> known = springSettings();
		known.addAll(ours);
		known.add("SPRING_CONFIG_IMPORT");
		assertThat(environment(service("app"))).hasSizeGreaterThan(20).allMatch(known::contains);
		// Of H2, for a command, of files inside the container, for development.
		ours.removeIf((name) -> name.matches("BRAUCHICHDAS_(BACKUP|MOVE|CATALOGUES|STYLEGUIDE|FULLLOGS).*"));
		assertThat(environment(service("app"))).containsAll(ours);
	}

	@Test
	void whatTheComposeFileBuildsIsInTheDockerfile() {
		for (String name : List.of("app", "proxy")) {
			JsonNode build = service(name).get("build");
			assertThat(Path.of(build.get("dockerfile").asString())).exists();
			assertThat(this.dockerfile).contains(" AS " + build.get("target").asString() + "\n");
		}
		assertThat(service("setup").get("image")).isEqualTo(service("database").get("image"));
	}

	@Test
	void whatTheDockerfileCopiesExists() {
		List<String> copied = all("COPY ((?:[^-\\s]\\S* )+)\\S+\n", this.dockerfile)
			.flatMap((files) -> Stream.of(files.group(1).split(" ")))
			.toList();
		assertThat(copied).hasSizeGreaterThan(6).allMatch((file) -> Files.exists(Path.of(file)));
		assertThat(read(DOCKER.resolve("Dockerfile.dockerignore"))).contains("!src/main", "!mvnw", "!pom.xml", "!.mvn");
	}

	@Test
	void everyPlaceInTheConfigurationOfTheProxyIsFilled() {
		Set<String> places = names("@([A-Z_]+)@", this.nginx);
		assertThat(places).isNotEmpty().isEqualTo(names("s\\|@([A-Z_]+)@", this.proxy));
		assertThat(names("\\$([A-Z_]+)", this.proxy)).allMatch((name) -> this.dockerfile.contains(name + "="));
		assertThat(this.dockerfile).contains("server app:8080 resolve");
		assertThat(environment(service("proxy"))).allMatch((name) -> this.dockerfile.contains(name + "="));
	}

	@Test
	void onlyDeedsThatMayHappenTwiceAreSentToASecondInstance() {
		assertThat(all("non_idempotent;", this.nginx)).hasSize(1);
		Pattern repeatable = Pattern.compile(all("location ~ \"(.+)\"", this.nginx).findFirst().orElseThrow().group(1));
		String check = "/check/" + "a".repeat(26);
		assertThat(List.of("/check", "/check/neu/" + "a".repeat(26), check + "/fragen/zeit", check + "/abschluss",
				check + "/verwerfen"))
			.allMatch(repeatable.asPredicate());
		assertThat(List.of(check + "/wiederholen", check + "/loeschen", check + "/was-waere-wenn", "/api/bewertung"))
			.noneMatch(repeatable.asPredicate());
	}

	@Test
	void theHealthOfTheContainerIsTheReadinessOfTheApplication() throws IOException {
		String settings = new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8);
		assertThat(read(DOCKER.resolve("health.sh"))).contains("/actuator/health/readiness", ":-8081}");
		assertThat(settings).contains("port: 8081");
		assertThat(this.dockerfile).contains("CMD [\"bash\", \"health.sh\"]");
	}

	/** An image in the format of OCI keeps no check of its own. */
	@Test
	void theChecksOfTheImagesAreThoseOfTheComposeFile() {
		List<String> images = all("HEALTHCHECK .*CMD (\\[.*\\])", this.dockerfile).map((check) -> check.group(1))
			.toList();
		assertThat(images).hasSize(2);
		for (String name : List.of("app", "proxy")) {
			String image = images.get(name.equals("app") ? 0 : 1);
			assertThat(service(name).get("healthcheck").get("test").toString().replace("\"CMD\",", ""))
				.isEqualTo(image.replace("\", \"", "\",\""));
		}
		assertThat(read(Path.of("docs/betrieb.md"))).contains("--format docker");
	}

	/** Without it umlauts in settings would be lost. */
	@Test
	void theImageHasUmlauts() {
		assertThat(this.dockerfile).contains(" LANG=C.UTF-8 LC_ALL=C.UTF-8\n");
	}

	private JsonNode service(String name) {
		return this.compose.get("services").get(name);
	}

	private static Set<String> environment(JsonNode service) {
		return service.has("environment") ? new TreeSet<>(service.get("environment").propertyNames()) : Set.of();
	}

	/** Names of all settings of Spring, as environment variables. */
	private static Set<String> springSettings() throws IOException {
		Set<String> names = new TreeSet<>();
		for (Resource metadata : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
			JsonMapper.shared()
				.readTree(metadata.getContentAsByteArray())
				.get("properties")
				.forEach((property) -> names
					.add(property.get("name").asString().replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT)));
		}
		return names;
	}

	private static int run(String script) throws IOException, InterruptedException {
		return new ProcessBuilder("sh", "-euc", script).inheritIO().start().waitFor();
	}

	private static Set<String> names(String pattern, String text) {
		return all(pattern, text).map((match) -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<MatchResult> all(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results();
	}

	private static JsonNode compose() {
		Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions()))
			.load(read(Path.of("docker-compose.yml")));
		return JsonMapper.shared().valueToTree(yaml);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
