package de.brauchichdas.load;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A PostgreSQL, a server and a generator of load, one process each, on this machine. It
 * judges nothing: it prints figures.
 */
final class LoadRun {

	private static final List<Class<?>> SIMULATIONS = List.of(QuestionSimulation.class, AnswerSimulation.class,
			JourneySimulation.class);

	private LoadRun() {
	}

	public static void main(String[] args) throws Exception {
		Files.createDirectories(Load.FOLDER);
		Server.extract();
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			Map<String, String> environment = Map.of("SPRING_DATASOURCE_URL",
					postgres.getJdbcUrl("postgres", "postgres"), "SPRING_DATASOURCE_USERNAME", "postgres",
					"SPRING_DATASOURCE_PASSWORD", "");
			try (Server server = Server.start(environment)) {
				say("start to first page, empty database", "%.1f s".formatted(seconds(server.toFirstPage())));
			}
			try (Server server = Server.start(environment)) {
				say("start to first page", "%.1f s".formatted(seconds(server.toFirstPage())));
				measure(server, postgres);
			}
		}
	}

	private static void measure(Server server, EmbeddedPostgres postgres)
			throws IOException, InterruptedException, SQLException {
		for (Class<?> simulation : wanted()) {
			simulate(server, simulation, Load.WARM_UP);
		}
		for (String stored : Load.STORED.split(",")) {
			new Stored(postgres.getPostgresDatabase()).fillUpTo(Long.parseLong(stored));
			for (Class<?> simulation : wanted()) {
				Path results = simulate(server, simulation, Load.MEASURED);
				figures(results).forEach((request, figure) -> say(stored + " stored, " + request, figure));
			}
			say(stored + " stored, memory after load", server.memory() + " MiB");
		}
	}

	private static List<Class<?>> wanted() {
		return SIMULATIONS.stream().filter((simulation) -> simulation.getSimpleName().matches(Load.ONLY)).toList();
	}

	/** Runs one in a process of its own, which Gatling ends. */
	private static Path simulate(Server server, Class<?> simulation, Duration howLong)
			throws IOException, InterruptedException {
		Path results = Files.createTempDirectory(Load.FOLDER, simulation.getSimpleName() + "-");
		Server.run(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
				"-Xmx512m", "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"-Dload.host=" + server.host(), "-Dload.seconds=" + howLong.toSeconds(), "-Dload.users=" + Load.USERS,
				"-Dlogback.configurationFile=" + Path.of("src", "load", "resources", "logback-load.xml"), "-cp",
				System.getProperty("java.class.path"), "io.gatling.app.Gatling", "--simulation", simulation.getName(),
				"--results-folder", results.toString()));
		return results;
	}

	/** By request: how many a second, how long 99 of 100 took at most, how many failed. */
	private static Map<String, String> figures(Path results) throws IOException {
		Map<String, String> figures = new TreeMap<>();
		try (Stream<Path> files = Files.walk(results)) {
			Path file = files.filter((path) -> path.endsWith("stats.json")).findFirst().orElseThrow();
			collect(JsonMapper.shared().readTree(file.toFile()), figures);
		}
		return figures;
	}

	private static void collect(JsonNode node, Map<String, String> figures) {
		JsonNode stats = node.get("stats");
		figures.put(stats.get("name").asString(),
				String.format(Locale.ROOT, "%.0f/s, mean %d ms, p99 %d ms, failed %d",
						stats.get("meanNumberOfRequestsPerSecond").get("ok").asDouble(),
						stats.get("meanResponseTime").get("ok").asInt(), stats.get("percentiles4").get("ok").asInt(),
						stats.get("numberOfRequests").get("ko").asInt()));
		if (node.has("contents")) {
			node.get("contents").forEach((child) -> collect(child, figures));
		}
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

	private static void say(String what, String figure) {
		System.out.printf("LOAD %s: %s%n", what, figure);
	}

}
