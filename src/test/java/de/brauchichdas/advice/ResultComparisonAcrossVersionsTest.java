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

/** What is due to the answers and what to a new version of the catalogue. */
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
		ResultComparison development = development(QUIET, after, QUIET);
		assertThat(development.newCatalogue()).isTrue();
		assertThat(development.answers()).isEmpty();
		assertThat(development.before().verdict()).isEqualTo(Verdict.BASIS);
		assertThat(development.after().verdict()).isEqualTo(Verdict.EIN_KANAL);
		assertThat(development.catalogueAlone()).isEqualTo(development.after());
		assertThat(development.catalogueAloneMoves()).isTrue();
		assertThat(development.onlyTogether()).isFalse();
	}

	@Test
	void aNewVersionThatDecidesAlikeIsNotBlamed() {
		ResultComparison development = development(QUIET, this.changed.load(), LOUD);
		assertThat(development.verdictChanged()).isTrue();
		assertThat(development.catalogueAloneMoves()).isFalse();
		assertThat(development.catalogueAloneUnknown()).isFalse();
		assertThat(development.answers()).singleElement().satisfies((answer) -> {
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
		ResultComparison development = development(QUIET, after, today);
		assertThat(development.answers()).singleElement().satisfies((answer) -> {
			assertThat(answer.kind()).isEqualTo(Kind.OPTION_GONE);
			assertThat(answer.before()).containsExactly("In der Presse");
			assertThat(answer.after()).containsExactly("In der Zeitung");
		});
		assertThat(development.catalogueAlone()).isNull();
		assertThat(development.catalogueAloneUnknown()).isTrue();
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
		ResultComparison development = development(QUIET, after, today);
		assertThat(development.answers()).extracting((answer) -> answer.question().id())
			.containsExactly("umgang", "stil");
		assertThat(development.answers()).extracting(ChangedAnswer::kind)
			.containsExactly(Kind.NEW_QUESTION, Kind.QUESTION_GONE);
		assertThat(development.catalogueAloneUnknown()).isTrue();
	}

	@Test
	void withoutTheFormerCatalogueOnlyTheResultsAreCompared() {
		Catalogue after = this.changed.load();
		ResultComparison development = ResultComparison.of("1999-01", Verdict.NEIN, 12, 34, after, after.answers(LOUD));
		assertThat(development.compared()).isFalse();
		assertThat(development.answers()).isEmpty();
		assertThat(development.verdictChanged()).isTrue();
		assertThat(development.before().need()).isEqualTo(12);
		assertThat(development.before().readiness()).isEqualTo(34);
		assertThat(development.catalogueAloneUnknown()).isFalse();
		assertThat(development.onlyTogether()).isFalse();
	}

	private ResultComparison development(Map<String, List<String>> then, Catalogue after,
			Map<String, List<String>> today) {
		return ResultComparison.of(this.before, this.before.answers(then), after, after.answers(today));
	}

}
