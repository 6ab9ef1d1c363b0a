package de.brauchichdas.assessment.expiry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import de.brauchichdas.Application;
import de.brauchichdas.TestPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Deleting what has expired with a real PostgreSQL, also from two instances. */
class ExpiredAssessmentsOnPostgresTest extends ExpiredAssessments {

	@Autowired
	private Environment environment;

	@Autowired
	private ExpiryJob job;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		TestPostgres.useFor(properties);
	}

	@Test
	void ofTwoInstancesThatStartAtOnceOneDoesIt() throws Exception {
		try (var other = new SpringApplicationBuilder(Application.class).run("--server.port=0",
				"--spring.main.lazy-initialization=true",
				"--spring.datasource.url=" + this.environment.getProperty("spring.datasource.url"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=")) {
			List<Callable<Optional<Integer>>> both = List.of(this.job::run, other.getBean(ExpiryJob.class)::run);
			ExecutorService threads = Executors.newFixedThreadPool(both.size());
			long done = 0;
			for (Future<Optional<Integer>> result : threads.invokeAll(both)) {
				done += result.get().stream().count();
			}
			threads.shutdown();
			assertThat(done).isEqualTo(1);
		}
	}

}
