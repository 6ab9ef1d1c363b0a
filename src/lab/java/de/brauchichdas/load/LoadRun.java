package de.brauchichdas.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.ApplicationProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * A PostgreSQL, a server and a generator of load, one process each, on this machine. It
 * judges nothing: it prints figures.
 */
class LoadRun {

	private static final List<Class<?>> SIMULATIONS = List.of(QuestionSimulation.class, AnswerSimulation.class,
			JourneySimulation.class);

	/** A row that counts the warm-up as well. */
	private static final String BOTH = "All Requests";

	/** Until the database has written down what was made or removed. */
	private static final Duration REST = Duration.ofSeconds(20);

	@Test
	void run() throws Exception {
		Files.createDirectories(LoadSettings.FOLDER);
		Path jar = MeasuredServer.extract();
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			Map<String, String> environment = Map.of("SPRING_DATASOURCE_URL",
					postgres.getJdbcUrl("postgres", "postgres"), "SPRING_DATASOURCE_USERNAME", "postgres",
					"SPRING_DATASOURCE_PASSWORD", "");
			try (MeasuredServer server = MeasuredServer.start(jar, environment)) {
				say("start to first page, empty database", "%.1f s".formatted(seconds(server.toFirstPage())));
			}
			try (MeasuredServer server = MeasuredServer.start(jar, environment)) {
				say("start to first page", "%.1f s".formatted(seconds(server.toFirstPage())));
				measure(server, postgres);
			}
		}
	}

	private static void measure(MeasuredServer server, EmbeddedPostgres postgres)
			throws IOException, InterruptedException, SQLException {
		for (Class<?> simulation : wanted()) {
			simulate(server, simulation, LoadSettings.FIRST_WARM_UP, Duration.ofSeconds(1));
		}
		for (String stored : LoadSettings.STORED.split(",")) {
			new StoredAssessments(postgres.getPostgresDatabase()).have(Long.parseLong(stored));
			Thread.sleep(REST.toMillis());
			for (Class<?> simulation : wanted()) {
				Path results = simulate(server, simulation, LoadSettings.WARM_UP, LoadSettings.MEASURED);
				figures(results).forEach((request, figure) -> say(stored + " stored, " + request, figure));
			}
			say(stored + " stored, memory after load", server.memory() + " MiB");
		}
	}

	private static List<Class<?>> wanted() {
		return SIMULATIONS.stream().filter((simulation) -> simulation.getSimpleName().matches(LoadSettings.ONLY)).toList();
	}

	/** Runs one in a process of its own, which Gatling ends. */
	private static Path simulate(MeasuredServer server, Class<?> simulation, Duration warmUp, Duration measured)
			throws IOException {
		Path results = Files.createTempDirectory(LoadSettings.FOLDER, simulation.getSimpleName() + "-");
		new ApplicationProcess("io.gatling.app.Gatling", "--simulation", simulation.getName(), "--results-folder",
				results.toString())
			.options(List.of("-Xmx512m", "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED",
					"-Dload.host=" + server.host(), "-Dload.seconds=" + measured.toSeconds(),
					"-Dload.warm-up=" + warmUp.toSeconds(), "-Dload.users=" + LoadSettings.USERS,
					"-Dlogback.configurationFile=" + Path.of("src", "lab", "resources", "logback-load.xml"), "-cp",
					System.getProperty("java.class.path")))
			.log(LoadSettings.FOLDER.resolve("gatling.log"))
			.run();
		return results;
	}

	/**
	 * By request: how many a second, how long they took on average and 99 of 100 at most,
	 * how many failed. Gatling writes them into a page only.
	 */
	private static Map<String, String> figures(Path results) throws IOException {
		try (Stream<Path> files = Files.walk(results)) {
			Path page = files.filter((path) -> path.endsWith("index.html")).findFirst().orElseThrow();
			Map<String, String> figures = new LinkedHashMap<>();
			for (Element row : Jsoup.parse(page.toFile()).select("tr:has(.ellipsed-name)")) {
				String name = row.select(".ellipsed-name").text();
				if (!name.startsWith(LoadSettings.WARMING_UP.strip()) && !name.equals(BOTH)) {
					figures.put(name,
							"%.1f/s, mean %s ms, p99 %s ms, failed %s".formatted(
									Double.parseDouble(cell(row, 3)) / LoadSettings.MEASURED.toSeconds(), cell(row, 13),
									cell(row, 11), cell(row, 4)));
				}
			}
			return figures;
		}
	}

	private static String cell(Element row, int column) {
		return row.select("td.col-" + column).text();
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

	private static void say(String what, String figure) {
		System.out.printf("LOAD %s: %s%n", what, figure);
	}

}
