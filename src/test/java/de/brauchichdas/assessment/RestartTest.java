package de.brauchichdas.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.Application;
import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.catalogue.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What was answered before a restart is there after it. */
class RestartTest {

	@TempDir
	private Path folder;

	@Test
	void anAnswerSurvivesARestart() {
		AccessToken token;
		try (ConfigurableApplicationContext first = start()) {
			var question = first.getBean(Catalogues.class).newest().questions().get(0);
			token = first.getBean(AssessmentService.class)
				.begin(AccessToken.random(), AccessToken.random(), question, List.of("k50-249"),
						Optional.of("Müßig & Söhne"))
				.token();
		}
		try (ConfigurableApplicationContext second = start()) {
			LoadedAssessment loaded = second.getBean(AssessmentService.class).load(token.value());
			assertThat(loaded.answers().ids()).containsEntry("groesse", List.of("k50-249"));
			assertThat(loaded.assessment().businessName()).contains("Müßig & Söhne");
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Application.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("daten") + ";WRITE_DELAY=0");
	}

}
