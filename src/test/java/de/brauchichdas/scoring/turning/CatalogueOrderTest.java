package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.AxisPoints;
import de.brauchichdas.scoring.DecisionOrder;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.exact.CatalogueOrder;
import de.brauchichdas.scoring.exact.DecisionSpace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that of equally small sets of changes the first in catalogue order is found.
 */
class CatalogueOrderTest {

	private static final Predicate<Question> CHANGEABLE = (question) -> question.control() != AnswerControl.GIVEN;

	@Test
	void ofEquallySmallSetsTheFirstInCatalogueOrderIsFound() {
		for (long seed = 0; seed < RandomDraws.of(200); seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 5, -1, 4);
			List<Answers> all = new ArrayList<>();
			QuestionnaireEnumeration.of(catalogue, all::add);
			DecisionSpace space = DecisionSpace.of(catalogue);
			Random random = new Random(seed);
			for (int i = 0; i < 10; i++) {
				int[] masks = space.countingMasks(all.get(random.nextInt(all.size())));
				Map<Verdict, TurningPoint> first = new EnumMap<>(Verdict.class);
				for (Answers other : all) {
					offer(first, catalogue, masks, space.countingMasks(other));
				}
				Map<Verdict, TurningPoint> found = new SmallestChangeSets(space, masks, CHANGEABLE).find();
				assertThat(found).as("seed " + seed).isEqualTo(first);
			}
		}
	}

	/** So many questions that their order does not fit into one number. */
	@Test
	void alsoAmongManyQuestions() {
		int compared = 0;
		for (long seed = 0; seed < RandomDraws.of(40); seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 24, 4, 4);
			DecisionSpace space = DecisionSpace.of(catalogue);
			assertThat(space.catalogueOrder().wordCount()).isEqualTo(2);
			Random random = new Random(seed);
			int[] masks = random.ints(24, 0, 4).map((option) -> 1 << option).toArray();
			Map<Verdict, TurningPoint> first = new EnumMap<>(Verdict.class);
			offer(first, catalogue, masks, masks);
			for (int one = 0; one < 24; one++) {
				for (int other = one; other < 24; other++) {
					for (int i = 0; i < 16; i++) {
						int[] changed = masks.clone();
						changed[one] = 1 << (i % 4);
						changed[other] = 1 << (i / 4);
						offer(first, catalogue, masks, changed);
					}
				}
			}
			Map<Verdict, TurningPoint> found = new SmallestChangeSets(space, masks, CHANGEABLE).find();
			found.values().removeIf((point) -> point.size() > 2);
			assertThat(found).as("seed " + seed).isEqualTo(first);
			compared += found.size();
		}
		assertThat(compared).isGreaterThan(RandomDraws.of(40));
	}

	@Test
	void ofTheLastQuestionsTheFirstIsAskedToChange() {
		Catalogue many = RandomCatalogue.of(3, 24, 4, 2);
		Question first = many.questions().get(22);
		Question second = many.questions().get(23);
		Condition either = new Condition.Any(
				List.of(new Condition.AnswerIn(first, 0b0110), new Condition.AnswerIn(second, 0b0110)));
		Catalogue catalogue = decidedBy(many, either);
		DecisionSpace space = DecisionSpace.of(catalogue);
		int[] masks = new int[24];
		Arrays.fill(masks, 0b1000);
		assertThat(space.catalogueOrder().wordIndex(first)).isOne();
		TurningPoint way = new SmallestChangeSets(space, masks, (question) -> true).find().get(Verdict.DIALOG);
		assertThat(way.changes()).hasSize(1).allSatisfy((change) -> assertThat(change.question()).isEqualTo(first));
		assertThat(new SmallestChangeSets(space, masks, (question) -> !question.equals(first)).find()
			.get(Verdict.DIALOG)
			.changes()).hasSize(1).allSatisfy((change) -> assertThat(change.question()).isEqualTo(second));
	}

	@Test
	void ofTwoWaysThatAreToldApartTheFirstInCatalogueOrderIsFound() {
		Catalogue many = RandomCatalogue.of(3, 24, 4, 2);
		int[] masks = new int[24];
		Arrays.fill(masks, 0b1000);
		int[] places = { 0, 11, 12, 20, 21, 22, 23 };
		for (int one : places) {
			for (int other : places) {
				if (other <= one) {
					continue;
				}
				Question first = many.questions().get(one);
				Condition early = new Condition.AnswerIn(first, 0b0100);
				Condition late = new Condition.AnswerIn(many.questions().get(other), 0b0100);
				DecisionSpace space = DecisionSpace.of(decidedBy(many, late, early));
				assertThat(
						new SmallestChangeSets(space, masks, (question) -> true).find().get(Verdict.DIALOG).changes())
					.containsExactly(new AnswerChange(first, 0b1000, 0b0100));
			}
		}
	}

	/** Nothing but these conditions leads to the dialogue. */
	private static Catalogue decidedBy(Catalogue catalogue, Condition... conditions) {
		List<VerdictGrid.Case> cases = new ArrayList<>();
		for (Condition condition : conditions) {
			cases.add(new VerdictGrid.Case("ja" + cases.size(), condition, Verdict.DIALOG, null));
		}
		cases.add(new VerdictGrid.Case("nein", null, Verdict.NEIN, null));
		VerdictGrid grid = new VerdictGrid(cases, ConditionalText.unconditional("s"));
		return new Catalogue("test", "s", "t", List.of(), 4, new Condition.Any(List.of()), List.of(),
				catalogue.questions(), new DecisionRules(List.of(), grid, List.of(), List.of(), List.of()), Map.of(),
				catalogue.channels(), List.of(), List.of(), List.of(), "c", List.of(), catalogue.crisisPlan(),
				catalogue.turningPointWording(), List.of(), List.of(), List.of(), null, Locale.GERMAN,
				catalogue.lists());
	}

	private static void offer(Map<Verdict, TurningPoint> first, Catalogue catalogue, int[] masks, int[] other) {
		List<AnswerChange> changes = new ArrayList<>();
		for (Question question : catalogue.questions()) {
			int index = question.index();
			if (other[index] != 0 && other[index] != masks[index]) {
				changes.add(new AnswerChange(question, masks[index], other[index]));
			}
		}
		boolean permitted = changes.stream()
			.allMatch((change) -> (change.newlyAsked() || CHANGEABLE.test(change.question()))
					&& change.chosen().stream().noneMatch(Option::unknown));
		if (permitted) {
			Facts facts = AxisPoints.withPoints(catalogue, new Facts(other));
			TurningPoint point = new TurningPoint(changes, DecisionOrder.decide(catalogue.rules(), facts).verdict());
			first.merge(point.verdict(), point,
					(one, two) -> (order(catalogue, masks).compare(two, one) < 0) ? two : one);
		}
	}

	/** Fewest answers, then shortest distance, then question by question. */
	private static Comparator<TurningPoint> order(Catalogue catalogue, int[] masks) {
		Comparator<TurningPoint> order = Comparator.comparingInt(TurningPoint::size)
			.thenComparingInt(TurningPoint::distance);
		for (Question question : catalogue.questions()) {
			order = order.thenComparingInt((point) -> place(point, question));
		}
		return order;
	}

	/** The earlier the option, the sooner; what stays as it is comes last. */
	private static int place(TurningPoint point, Question question) {
		return point.changes()
			.stream()
			.filter((change) -> change.question().equals(question))
			.mapToInt(AnswerChange::to)
			.findFirst()
			.orElse(Integer.MAX_VALUE);
	}

	@Test
	void anAnswerComesBeforeALaterOneAndBothBeforeNoChange() {
		Catalogue catalogue = RandomCatalogue.of(3, 30, 4, 2);
		CatalogueOrder order = new CatalogueOrder(catalogue.questions());
		for (Question question : catalogue.questions()) {
			for (int option = 1; option < 4; option++) {
				assertThat(order.digit(question, 1 << option)).isGreaterThan(order.digit(question, 1 << (option - 1)))
					.isLessThan(order.unchangedDigit(question));
			}
		}
	}

	@Test
	void anEarlierQuestionWeighsMoreThanAllLaterOnesTogether() {
		Catalogue catalogue = RandomCatalogue.of(3, 30, 4, 2);
		CatalogueOrder order = new CatalogueOrder(catalogue.questions());
		for (Question question : catalogue.questions()) {
			long later = catalogue.questions()
				.stream()
				.filter((other) -> other.index() > question.index()
						&& order.wordIndex(other) == order.wordIndex(question))
				.mapToLong((other) -> order.unchangedDigit(other) - order.digit(other, 1))
				.sum();
			assertThat(order.digit(question, 2) - order.digit(question, 1)).isGreaterThan(later);
		}
	}

	@Test
	void theQuestionsFillTheNumbersOneAfterTheOther() {
		Catalogue catalogue = RandomCatalogue.of(3, 44, 4, 2);
		CatalogueOrder order = new CatalogueOrder(catalogue.questions());
		assertThat(order.wordCount()).isEqualTo(3);
		assertThat(catalogue.questions()).extracting(order::wordIndex).isSorted().startsWith(0).endsWith(2);
		assertThat(catalogue.questions()).filteredOn((question) -> order.wordIndex(question) == 0).hasSize(21);
		assertThat(catalogue.questions())
			.allSatisfy((question) -> assertThat(order.unchangedDigit(question)).isPositive());
	}

	@Test
	void severalBoxesHaveAPlaceForEachSetOfThem() {
		for (long seed = 0; seed < 30; seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 5, -1, 2);
			CatalogueOrder order = new CatalogueOrder(catalogue.questions());
			for (Question question : catalogue.questions()) {
				assertThat(QuestionnaireEnumeration.permitted(question))
					.extracting((mask) -> order.digit(question, mask))
					.isSorted()
					.doesNotHaveDuplicates()
					.allSatisfy((digit) -> assertThat(digit).isLessThan(order.unchangedDigit(question)));
			}
		}
	}

	@Test
	void theOrderOfAnswersIsTheOrderOfTheirNumbers() {
		Catalogue catalogue = RandomCatalogue.of(3, 24, 4, 2);
		CatalogueOrder order = new CatalogueOrder(catalogue.questions());
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			Answers one = answers(catalogue, random);
			Answers other = answers(catalogue, random);
			Question differs = catalogue.questions()
				.stream()
				.filter((question) -> one.mask(question) != other.mask(question))
				.findFirst()
				.orElseThrow();
			int word = order.wordIndex(differs);
			assertThat(sum(order, catalogue, one, word) < sum(order, catalogue, other, word))
				.isEqualTo(one.mask(differs) < other.mask(differs));
			assertThat(Journey.of(one).complete()).isTrue();
		}
	}

	private static Answers answers(Catalogue catalogue, Random random) {
		Answers answers = catalogue.noAnswers();
		for (Question question : catalogue.questions()) {
			answers = answers.with(question, 1 << random.nextInt(4));
		}
		return answers;
	}

	private static long sum(CatalogueOrder order, Catalogue catalogue, Answers answers, int word) {
		return catalogue.questions()
			.stream()
			.filter((question) -> order.wordIndex(question) == word)
			.mapToLong((question) -> order.digit(question, answers.mask(question)))
			.sum();
	}

}
