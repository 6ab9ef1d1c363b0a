package de.brauchichdas.operation;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import de.brauchichdas.Application;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.StoredAnswers;
import de.brauchichdas.TestPostgres;
import de.brauchichdas.WorkedExample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances that start at once on an empty database and share its owners. */
class TwoInstancesTest {

	private static final String DATABASE = TestPostgres.newDatabase();

	private static List<ConfigurableApplicationContext> instances = List.of();

	private final AtomicInteger requests = new AtomicInteger();

	@BeforeAll
	static void startBothAtOnce() {
		List<CompletableFuture<ConfigurableApplicationContext>> starts = Stream
			.generate(() -> CompletableFuture.supplyAsync(TwoInstancesTest::start))
			.limit(2)
			.toList();
		instances = starts.stream().map(CompletableFuture::join).toList();
	}

	@AfterAll
	static void stop() {
		instances.forEach(ConfigurableApplicationContext::close);
	}

	@Test
	void everyMigrationRanOnce() {
		assertThat(jdbc().sql("select version from flyway_schema_history").query(String.class).list()).isNotEmpty()
			.doesNotHaveDuplicates();
		assertThat(jdbc().sql("select success from flyway_schema_history").query(Boolean.class).list())
			.containsOnly(true);
	}

	@Test
	void anOwnerMayComeToAnotherInstanceWithEveryRequest() {
		WorkedExample example = WorkedExample.named("t01");
		CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(
				new HttpTransport(HttpClient.newHttpClient(), this::next));
		owner.completeAll(example.ids());
		assertThat(StoredAnswers.of(jdbc(), owner.token())).isEqualTo(owner.acknowledged());
		String result = owner.path("ergebnis");
		assertThat(owner.html(result).replaceAll("localhost:[0-9]+", "localhost"))
			.isEqualTo(owner.html(result).replaceAll("localhost:[0-9]+", "localhost"));
		assertThat(this.requests).as("each got a good share").hasValueGreaterThan(20);
	}

	private String next() {
		int instance = this.requests.getAndIncrement() % instances.size();
		return "http://localhost:" + instances.get(instance).getEnvironment().getProperty("local.server.port");
	}

	private static JdbcClient jdbc() {
		return instances.get(0).getBean(JdbcClient.class);
	}

	private static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Application.class).run("--server.port=0", "--management.server.port=0",
				"--spring.datasource.url=" + DATABASE, "--spring.datasource.username=postgres");
	}

}
