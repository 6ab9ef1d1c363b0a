package de.brauchichdas.advice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.brauchichdas.advice.ChangedAnswer.Kind;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.loader.SmallCatalogue;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a comparison separates the effect of changed answers from that of a new
 * catalogue version.
 */
class ResultComparisonAcrossVersionsTest {

	/** Need 40, readiness 100: "nein", which becomes the business card. */
	private static final Map<String, List<String>> QUIET = Map.of("gespraech", List.of("selten"), "orte",
			List.of("presse"), "stil", List.of("offen"), "zeit", List.of("ab2"));

	/** Need 60, readiness 100: a chance. */
	private static final Map<String, List<String>> LOUD = Map.of("gespraech", List.of("oft"), "orte", List.of("presse"),
			"stil", List.of("offen"), "zeit", List.of("ab2"));

	@TempDir
	private Path folder;

	private Catalogue before;

	private SmallCatalogue changed;

	@BeforeEach
	void setUp() throws IOException {
		this.before = new SmallCatalogue(Files.createDirectory(this.folder.resolve("alt"))).load();
		this.changed = new SmallCatalogue(Files.createDirectory(this.folder.resolve("neu"))).change("catalogue.yml",
				"version: \"2020-01\"", "version: \"2021-01\"");
	}

	@Test
	void aNewVersionAloneCanChangeTheVerdict() {
		// 40 points of need are enough for a channel now.
		Catalogue after = this.changed
			.change("rules.yml", "{axis: need, from: 50, to: 69}", "{axis: need, from: 40, to: 69}")
			.load();
		ResultComparison comparison = comparison(QUIET, after, QUIET);
		assertThat(comparison.newCatalogue()).isTrue();
		assertThat(comparison.answers()).isEmpty();
		assertThat(comparison.before().verdict()).isEqualTo(Verdict.BASIS);
		assertThat(comparison.after().verdict()).isEqualTo(Verdict.EIN_KANAL);
		assertThat(comparison.catalogueAlone()).isEqualTo(comparison.after());
		assertThat(comparison.catalogueAloneMoves()).isTrue();
		assertThat(comparison.onlyTogether()).isFalse();
	}

	@Test
	void aNewVersionThatDecidesAlikeIsNotBlamed() {
		ResultComparison comparison = comparison(QUIET, this.changed.load(), LOUD);
		assertThat(comparison.verdictChanged()).isTrue();
		assertThat(comparison.catalogueAloneMoves()).isFalse();
		assertThat(comparison.catalogueAloneUnknown()).isFalse();
		assertThat(comparison.answers()).singleElement().satisfies((answer) -> {
			assertThat(answer.question().id()).isEqualTo("gespraech");
			assertThat(answer.moved()).isTrue();
		});
	}

	@Test
	void aFormerOptionThatNoLongerExistsIsNamedAndNothingIsClaimedAboutTheVersionAlone() {
		Catalogue after = this.changed
			.change("questions.yml", "{id: presse, text: \"In der Presse\"", "{id: zeitung, text: \"In der Zeitung\"")
			.change("questions.yml", "{answer: orte, ticked: presse}", "{answer: orte, ticked: zeitung}")
			.load();
		Map<String, List<String>> today = Map.of("gespraech", List.of("selten"), "orte", List.of("zeitung"), "stil",
				List.of("offen"), "zeit", List.of("ab2"));
		ResultComparison comparison = comparison(QUIET, after, today);
		assertThat(comparison.answers()).singleElement().satisfies((answer) -> {
			assertThat(answer.kind()).isEqualTo(Kind.OPTION_GONE);
			assertThat(answer.before()).containsExactly("In der Presse");
			assertThat(answer.after()).containsExactly("In der Zeitung");
		});
		assertThat(comparison.catalogueAlone()).isNull();
		assertThat(comparison.catalogueAloneUnknown()).isTrue();
	}

	@Test
	void aQuestionWithANewIdIsOneThatIsGoneAndOneThatIsNew() {
		Catalogue after = this.changed.change("questions.yml", "id: stil", "id: umgang")
			.change("rules.yml", "{answer: stil,", "{answer: umgang,")
			.change("recommendations.yml", "{answer: stil,", "{answer: umgang,")
			.change("measures.yml", "{answer: stil,", "{answer: umgang,")
			.change("notices.yml", "{answer: stil,", "{answer: umgang,")
			.load();
		Map<String, List<String>> today = Map.of("gespraech", List.of("selten"), "orte", List.of("presse"), "umgang",
				List.of("offen"), "zeit", List.of("ab2"));
		ResultComparison comparison = comparison(QUIET, after, today);
		assertThat(comparison.answers()).extracting((answer) -> answer.question().id())
			.containsExactly("umgang", "stil");
		assertThat(comparison.answers()).extracting(ChangedAnswer::kind)
			.containsExactly(Kind.NEW_QUESTION, Kind.QUESTION_GONE);
		assertThat(comparison.catalogueAloneUnknown()).isTrue();
	}

	@Test
	void withoutTheFormerCatalogueOnlyTheResultsAreCompared() {
		Catalogue after = this.changed.load();
		ResultComparison comparison = ResultComparison.of("1999-01", Verdict.NEIN, 12, 34, after, after.answers(LOUD));
		assertThat(comparison.compared()).isFalse();
		assertThat(comparison.answers()).isEmpty();
		assertThat(comparison.verdictChanged()).isTrue();
		assertThat(comparison.before().need()).isEqualTo(12);
		assertThat(comparison.before().readiness()).isEqualTo(34);
		assertThat(comparison.catalogueAloneUnknown()).isFalse();
		assertThat(comparison.onlyTogether()).isFalse();
	}

	private ResultComparison comparison(Map<String, List<String>> then, Catalogue after,
			Map<String, List<String>> today) {
		return ResultComparison.of(this.before, this.before.answers(then), after, after.answers(today));
	}

}
