package de.brauchichdas.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** The result of a repetition after the catalogue has moved on. */
@SpringBootTest
@AutoConfigureMockMvc
class ResultComparisonPageTest {

	private static final Map<String, List<String>> BAKERY = WorkedExample.named("t01").ids();

	@TempDir
	private static Path folder;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private CheckWalker<MvcTestResult> owner;

	/** A newer version in which the bakery is advised to listen. */
	@DynamicPropertySource
	static void newerCatalogue(DynamicPropertyRegistry properties) throws IOException {
		for (String name : List.of("catalogue", "questions", "rules", "recommendations", "channels", "notices", "legal",
				"measures", "sources", "statements", "doubts")) {
			String text = new ClassPathResource("catalogue/2026-11/" + name + ".yml")
				.getContentAsString(StandardCharsets.UTF_8);
			Files.writeString(folder.resolve(name + ".yml"),
					text.replace("version: \"2026-11\"", "version: \"2027-05\"")
						.replace("- not: kannEigenenKanal\n    verdict: basis",
								"- not: kannEigenenKanal\n    verdict: zuhoeren"));
		}
		properties.add("brauchichdas.catalogues", () -> folder.toUri().toString());
	}

	@BeforeEach
	void theBakeryCompletedACheckWithTheOlderCatalogueAndRepeatsIt() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll(BAKERY);
		useOlderCatalogue("2026-11");
		this.owner.repeatAll(BAKERY);
	}

	@Test
	void theNewVersionAloneIsNamedAsTheReason() {
		assertThat(result()).contains(word("comparison.catalogue.moves", title(Verdict.ZUHOEREN), title(Verdict.BASIS)))
			.contains(title(Verdict.BASIS))
			.contains(word("comparison.answers.none"))
			.contains(word("comparison.steps"))
			.doesNotContain(word("comparison.answer.moves"));
	}

	@Test
	void aFormerCatalogueThatIsNotLoadedLeavesResultsAndPoints() {
		useOlderCatalogue("1999-01");
		assertThat(result()).contains(word("comparison.not-loaded", "1999-01"))
			.contains(title(Verdict.BASIS), word("comparison.points", 46, 63, "1999-01"))
			.doesNotContain(word("comparison.answers"))
			.doesNotContain(word("comparison.steps"));
	}

	@Test
	void aCheckOfACatalogueThatIsNotLoadedCanStillBeRepeated() {
		this.jdbc.sql("update assessment set catalogue_version = '1999-01'").update();
		String page = this.owner.repeat();
		assertThat(this.owner.html(page)).contains(word("question.previous-answer", option("groesse", "k2-9")));
	}

	/** As if the first check had been completed before the newer version was loaded. */
	private void useOlderCatalogue(String version) {
		this.jdbc.sql("update assessment set catalogue_version = ?, verdict = 'basis' where previous_id is null")
			.param(version)
			.update();
	}

	private String result() {
		return this.owner.html(this.owner.path("ergebnis"));
	}

}
