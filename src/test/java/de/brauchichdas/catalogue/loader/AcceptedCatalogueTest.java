package de.brauchichdas.catalogue.loader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import de.brauchichdas.Owner;
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
		walk(catalogue, (question) -> List.of(question.options().get(0)));
		Owner owner = walk(catalogue, AcceptedCatalogueTest::last);
		assertShown("/check/" + owner.token() + "/bericht.pdf");
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

	private Owner walk(Catalogue catalogue, Function<Question, List<Option>> choice) {
		Owner owner = new Owner(this.mvc);
		Question first = catalogue.questions().get(0);
		String path = owner.start(owner.startKey(), choice.apply(first).get(0).id());
		Map<String, List<String>> answers = new LinkedHashMap<>();
		answers.put(first.id(), List.of(choice.apply(first).get(0).id()));
		while (path.contains("/fragen/")) {
			assertShown(path);
			String question = path.substring(path.lastIndexOf('/') + 1);
			answers.put(question,
					choice.apply(catalogue.question(question).orElseThrow()).stream().map(Option::id).toList());
			path = owner.answer(question, answers.get(question));
		}
		assertShown(path);
		String check = "/check/" + owner.token() + "/";
		assertThat(owner.complete()).isEqualTo(check + "ergebnis");
		Stream.of("ergebnis", "bericht", "was-waere-wenn", "verlauf", "loeschen", "termine.ics", "daten.csv", "daten.json")
			.forEach((page) -> assertShown(check + page));
		assertEvaluated(catalogue, answers);
		return owner;
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
		assertThat(Owner.text(result)).as(path).isNotBlank().doesNotContainPattern("\\?\\?[a-z][a-z.-]*_");
	}

}
