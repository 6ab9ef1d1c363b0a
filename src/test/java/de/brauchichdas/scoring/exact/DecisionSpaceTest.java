package de.brauchichdas.scoring.exact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.loader.SmallCatalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.IncompleteAnswersException;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.scoring.proof.CatalogueProof;
import de.brauchichdas.scoring.proof.HiddenAnswerCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests how the questions are divided into two graphs and that every questionnaire keeps
 * its verdict.
 */
class DecisionSpaceTest {

	private SmallCatalogue small;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.small = new SmallCatalogue(folder);
	}

	@Test
	void theQuestionsOfReadinessAreAHalfOfTheirOwn() {
		DecisionSpace space = DecisionSpace.of(this.small.load());
		assertThat(ids(space.leftGraph())).containsExactly("gespraech", "orte", "antwort");
		assertThat(ids(space.rightGraph())).containsExactly("stil", "zeit");
	}

	@Test
	void thereIsOnlyOneHalfIfReadinessDecidesWhetherAnotherQuestionIsAsked() {
		DecisionSpace space = DecisionSpace.of(
				this.small
					.change("questions.yml", "axis: none\n    kind: single\n    control: own\n    name: \"Antwort\"",
							"axis: readiness\n    kind: single\n    control: own\n    name: \"Antwort\"")
					.load());
		assertThat(ids(space.leftGraph())).containsExactlyInAnyOrder("gespraech", "orte", "antwort", "stil", "zeit");
		assertThat(space.rightGraph().layers()).isEmpty();
		assertThat(space.rightGraph().classes()).isOne();
	}

	@Test
	void questionsWithPointsAndWhatDecidesWhetherTheyAreAskedComeFirst() {
		int moved = 0;
		for (long seed = 0; seed < RandomDraws.of(400); seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 7, -1, 3);
			DecisionSpace space = DecisionSpace.of(catalogue);
			List<Question> left = space.leftGraph().layers().stream().map(AnswerGraph.Layer::question).toList();
			Set<Question> first = new HashSet<>();
			left.stream().filter((question) -> question.axis() != null).forEach((question) -> close(question, first));
			List<Question> expected = Stream
				.concat(first.stream().sorted((one, two) -> one.index() - two.index()),
						left.stream()
							.filter((question) -> !first.contains(question))
							.sorted((one, two) -> one.index() - two.index()))
				.toList();
			assertThat(left).as("seed " + seed).isEqualTo(expected);
			assertThat(space.rightGraph().layers()).allMatch((layer) -> layer.question().axis() == Axis.READINESS);
			moved += expected.stream().sorted((one, two) -> one.index() - two.index()).toList().equals(expected) ? 0
					: 1;
		}
		assertThat(moved).isPositive();
	}

	private static void close(Question question, Set<Question> closed) {
		closed.add(question);
		question.triggers().forEach((trigger) -> close(trigger, closed));
	}

	@Test
	void everyQuestionnaireIsDecidedAsItsEvaluationSays() {
		for (long seed = 0; seed < RandomDraws.of(200); seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 5, -1, 4);
			DecisionSpace space = DecisionSpace.of(catalogue);
			QuestionnaireEnumeration.of(catalogue, (answers) -> assertThat(space.verdict(space.countingMasks(answers)))
				.isEqualTo(Scoring.evaluate(catalogue, answers).verdict()));
		}
	}

	@Test
	void aQuestionMayBeAskedUnlessSomethingWasAnswered() {
		Catalogue catalogue = this.small.change("questions.yml", "askedWhen: {answer: gespraech, atLeast: selten}",
				"askedWhen: {all: [{not: {answer: gespraech, in: nie}}, {not: {answer: gespraech, in: unbekannt}}]}")
			.load();
		DecisionSpace space = DecisionSpace.of(catalogue);
		QuestionnaireEnumeration.of(catalogue, (answers) -> assertThat(space.verdict(space.countingMasks(answers)))
			.isEqualTo(Scoring.evaluate(catalogue, answers).verdict()));
		assertThat(CatalogueProof.of(catalogue).total()).isEqualTo(CatalogueProof.of(unchanged()).total());
	}

	@Test
	void noHiddenAnswerMatters() {
		assertThat(HiddenAnswerCheck.countThatMatter(this.small.load(), DecisionSpace.of(this.small.load()))).isZero();
		for (long seed = 0; seed < RandomDraws.of(200); seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 6, -1, 4);
			assertThat(HiddenAnswerCheck.countThatMatter(catalogue, DecisionSpace.of(catalogue))).isZero();
		}
	}

	@Test
	void aHiddenAnswerThatCountsAllTheSameIsFound() {
		DecisionSpace hiding = DecisionSpace.of(this.small.load());
		Catalogue asking = this.small
			.change("questions.yml", "    askedWhen: {answer: gespraech, atLeast: selten}\n", "")
			.load();
		Question places = asking.question("orte").orElseThrow();
		long hidden = 0;
		for (int l = 0; l < hiding.leftGraph().classes(); l++) {
			hidden += (hiding.representativeMasks(l, 0)[places.index()] == 0) ? 1 : 0;
		}
		for (int r = 0; r < hiding.rightGraph().classes(); r++) {
			hidden += (hiding.representativeMasks(0, r)[places.index()] == 0) ? 1 : 0;
		}
		assertThat(hidden).isPositive();
		assertThat(HiddenAnswerCheck.countThatMatter(asking, hiding)).isEqualTo(hidden * places.options().size());
	}

	@Test
	void openAnswersDoNotCount() {
		Catalogue catalogue = this.small.load();
		DecisionSpace space = DecisionSpace.of(catalogue);
		assertThatExceptionOfType(IncompleteAnswersException.class)
			.isThrownBy(() -> space.countingMasks(catalogue.noAnswers()))
			.withMessage("Open question: gespraech");
	}

	@Test
	void aQuestionThatIsAskedByALaterOneCannotBePutIntoOrder() {
		Catalogue catalogue = this.small.load();
		List<Question> reversed = new ArrayList<>(catalogue.questions());
		java.util.Collections.reverse(reversed);
		AnswerGraphBuilder builder = new AnswerGraphBuilder(catalogue, reversed, List.of());
		assertThatIllegalStateException().isThrownBy(builder::build)
			.withMessage("It is not yet known whether antwort is asked");
	}

	@Test
	void whatIsNoAnswerBelongsToNoGroup() {
		DecisionSpace space = DecisionSpace.of(this.small.load());
		AnswerGraph.Layer talk = space.leftGraph().layers().get(0);
		org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
			.isThrownBy(() -> talk.groupOf(0b11))
			.withMessage("No answer to gespraech: 3");
	}

	@Test
	void completionsAnswerWhatIsOpenAndKeepTheRest() {
		Catalogue catalogue = this.small.load();
		DecisionSpace space = DecisionSpace.of(catalogue);
		Random random = new Random(2);
		List<Answers> all = new ArrayList<>();
		QuestionnaireEnumeration.of(catalogue, all::add);
		for (int i = 0; i < 50; i++) {
			int[] masks = space.countingMasks(all.get(random.nextInt(all.size())));
			int open = random.nextInt(masks.length);
			int kept = masks[open];
			masks[open] = 0;
			int[] before = masks.clone();
			int[] seen = { 0 };
			space.forEachCompletion(masks, (completed, verdict) -> {
				seen[0]++;
				assertThat(verdict).isEqualTo(space.verdict(completed));
				for (int q = 0; q < masks.length; q++) {
					assertThat(before[q] == 0 || completed[q] == before[q] || completed[q] == 0).isTrue();
				}
			});
			assertThat(seen[0]).isGreaterThan((kept != 0) ? 1 : 0);
			assertThat(masks).isEqualTo(before);
		}
	}

	private Catalogue unchanged() {
		return this.small.change("questions.yml",
				"askedWhen: {all: [{not: {answer: gespraech, in: nie}}, {not: {answer: gespraech, in: unbekannt}}]}",
				"askedWhen: {answer: gespraech, atLeast: selten}")
			.load();
	}

	private static List<String> ids(AnswerGraph half) {
		return half.layers().stream().map((layer) -> layer.question().id()).toList();
	}

}
