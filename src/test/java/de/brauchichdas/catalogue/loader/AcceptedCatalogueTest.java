package de.brauchichdas.catalogue.loader;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.method.CatalogueProofReport;
import de.brauchichdas.scoring.proof.CatalogueProof;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Whatever the loader accepts can be asked, evaluated, shown, printed and proven. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:accepted")
class AcceptedCatalogueTest {

	/** A PDF takes its time, so only those are printed that stretch it. */
	private static final Set<EdgeCatalogue> PRINTED = EnumSet.of(EdgeCatalogue.ONE_BAND, EdgeCatalogue.A_BAND_PER_POINT,
			EdgeCatalogue.EMPTY_LISTS, EdgeCatalogue.LONG_TEXTS, EdgeCatalogue.LONG_WORDS, EdgeCatalogue.SPECIAL_SIGNS,
			EdgeCatalogue.MOST_MINUTES);

	@TempDir
	static Path folder;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private MessageSource messages;

	private MockMvcTester mvc;

	@DynamicPropertySource
	static void catalogues(DynamicPropertyRegistry registry) {
		registry.add("brauchichdas.catalogues", () -> EdgeCatalogue.writeAll(folder));
	}

	@ParameterizedTest
	@EnumSource
	void everyPageOfItCanBeShown(EdgeCatalogue edge) {
		Catalogue catalogue = catalogue(edge);
		this.mvc = MockMvcTester.from(this.context,
				(builder) -> builder.defaultRequest(get("/").header(HttpHeaders.ACCEPT_LANGUAGE, edge.language()))
					.build());
		Stream.of("/", "/so-funktioniert-es", "/quellen").forEach(this::assertShown);
		assertResultShown(catalogue, walk(catalogue, (question) -> List.of(question.options().get(0))));
		CheckWalker<MvcTestResult> owner = walk(catalogue, AcceptedCatalogueTest::last);
		owner.acknowledged().keySet().forEach((question) -> assertShown(owner.path("fragen/" + question)));
		assertResultShown(catalogue, owner);
		if (PRINTED.contains(edge)) {
			assertThat(this.mvc.get().uri(owner.path("bericht.pdf")).exchange()).hasStatusOk()
				.hasContentType(MediaType.APPLICATION_PDF);
		}
	}

	@ParameterizedTest
	@EnumSource
	void itCanBeProven(EdgeCatalogue edge) {
		CatalogueProof proof = CatalogueProof.of(catalogue(edge));
		assertThat(proof.total()).isPositive();
		assertThat(new CatalogueProofReport(proof, this.messages).text()).contains(edge.version());
	}

	private Catalogue catalogue(EdgeCatalogue edge) {
		return this.catalogues.version(edge.version()).orElseThrow();
	}

	/** The last option, or every box that may be ticked with others. */
	private static List<Option> last(Question question) {
		List<Option> together = question.options().stream().filter((option) -> !option.exclusive()).toList();
		return (question.multiple() && !together.isEmpty()) ? together
				: List.of(question.options().get(question.options().size() - 1));
	}

	private CheckWalker<MvcTestResult> walk(Catalogue catalogue, Function<Question, List<Option>> choice) {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		Map<String, List<String>> answers = new LinkedHashMap<>();
		catalogue.questions()
			.forEach(
					(question) -> answers.put(question.id(), choice.apply(question).stream().map(Option::id).toList()));
		String check = owner.answerAll(answers);
		assertShown(check);
		owner.complete();
		return owner;
	}

	private void assertResultShown(Catalogue catalogue, CheckWalker<MvcTestResult> owner) {
		Stream
			.of("ergebnis", "bericht", "was-waere-wenn", "verlauf", "loeschen", "termine.ics", "daten.csv",
					"daten.json")
			.forEach((page) -> assertShown(owner.path(page)));
		assertEvaluated(catalogue, owner.acknowledged());
	}

	private void assertEvaluated(Catalogue catalogue, Map<String, List<String>> answers) {
		MvcTestResult result = this.mvc.post()
			.uri("/api/bewertung")
			.contentType(MediaType.APPLICATION_JSON)
			.content(JsonMapper.shared()
				.writeValueAsString(Map.of("catalogue", catalogue.version(), "answers", answers)))
			.exchange();
		assertThat(result).hasStatusOk();
	}

	private void assertShown(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).as(path).hasStatusOk();
		assertThat(new MockMvcTransport(this.mvc).text(result)).as(path)
			.isNotBlank()
			.doesNotContainPattern("\\?\\?[a-z][a-z.-]*_");
	}

}
