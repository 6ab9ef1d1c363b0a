package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.scoring.exact.DecisionSpace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests turning points on small catalogues against a plain search over all
 * questionnaires.
 */
class TurningPointsTest {

	private static final int CATALOGUES = RandomDraws.of(200);

	@Test
	void noSmallerSetOfChangesLeadsToAnyVerdict() {
		int compared = 0;
		for (long seed = 0; seed < CATALOGUES; seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 5, -1, 4);
			List<Answers> all = new ArrayList<>();
			QuestionnaireEnumeration.of(catalogue, all::add);
			DecisionSpace space = DecisionSpace.of(catalogue);
			Random random = new Random(seed);
			for (int i = 0; i < 3; i++) {
				Answers answers = all.get(random.nextInt(all.size()));
				int[] masks = space.countingMasks(answers);
				Predicate<Question> changeable = (question) -> question.control() != AnswerControl.GIVEN;
				Map<Verdict, TurningPoint> found = new SmallestChangeSets(space, masks, changeable).find();
				Map<Verdict, long[]> smallest = bruteForce(catalogue, all, masks, changeable);
				assertThat(found.keySet()).as("seed " + seed).isEqualTo(smallest.keySet());
				for (TurningPoint point : found.values()) {
					assertThat(new long[] { point.size(), point.distance() }).as("seed " + seed + " " + point)
						.isEqualTo(smallest.get(point.verdict()));
					assertThat(verdictAfter(catalogue, masks, point)).isEqualTo(point.verdict());
					compared++;
				}
			}
		}
		assertThat(compared).isGreaterThan(CATALOGUES);
	}

	@Test
	void everySingleChangeThatMattersIsFoundAndNoOther() {
		int found = 0;
		for (long seed = 0; seed < CATALOGUES; seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 5, -1, 4);
			List<Answers> all = new ArrayList<>();
			QuestionnaireEnumeration.of(catalogue, all::add);
			DecisionSpace space = DecisionSpace.of(catalogue);
			Answers answers = all.get(new Random(seed).nextInt(all.size()));
			int[] masks = space.countingMasks(answers);
			List<TurningPoint> single = new SingleChanges(space, masks).find();
			Verdict now = Scoring.evaluate(catalogue, answers).verdict();
			for (TurningPoint point : single) {
				assertThat(point.size()).isEqualTo(1);
				assertThat(verdictAfter(catalogue, masks, point)).isEqualTo(point.verdict()).isNotEqualTo(now);
			}
			Set<List<Object>> expected = new HashSet<>();
			for (Answers other : all) {
				List<AnswerChange> changes = changes(catalogue, masks, space.countingMasks(other));
				List<AnswerChange> roots = changes.stream().filter((change) -> !change.newlyAsked()).toList();
				if (roots.size() == 1 && oneStep(roots.get(0)) && known(changes)) {
					Verdict verdict = Scoring.evaluate(catalogue, other).verdict();
					if (verdict != now) {
						expected.add(List.of(roots.get(0), verdict));
					}
				}
			}
			Set<List<Object>> actual = new HashSet<>();
			single.forEach((point) -> actual.add(
					List.of(point.changes().stream().filter((change) -> !change.newlyAsked()).findFirst().orElseThrow(),
							point.verdict())));
			assertThat(actual).as("seed " + seed).isEqualTo(expected);
			found += actual.size();
		}
		assertThat(found).isGreaterThan(CATALOGUES);
	}

	/** One other option, or one box turned (the exclusive one replaces all others). */
	private static boolean oneStep(AnswerChange change) {
		int exclusive = change.question().options().stream().filter(Option::exclusive).mapToInt(Option::bit).sum();
		int rest = (change.from() ^ change.to()) & ~exclusive;
		return !change.question().multiple() || change.to() == exclusive || Integer.bitCount(rest) == 1;
	}

	/** Newly opened questions are not answered with "don't know". */
	private static boolean known(List<AnswerChange> changes) {
		return changes.stream()
			.filter(AnswerChange::newlyAsked)
			.flatMap((change) -> change.chosen().stream())
			.noneMatch(Option::unknown);
	}

	private static Map<Verdict, long[]> bruteForce(Catalogue catalogue, List<Answers> all, int[] masks,
			Predicate<Question> changeable) {
		Map<Verdict, long[]> smallest = new EnumMap<>(Verdict.class);
		for (Answers other : all) {
			List<AnswerChange> changes = changes(catalogue, masks, DecisionSpaceMasks.of(catalogue, other));
			boolean permitted = changes.stream()
				.allMatch((change) -> change.newlyAsked() || changeable.test(change.question()));
			boolean known = changes.stream().flatMap((change) -> change.chosen().stream()).noneMatch(Option::unknown);
			if (permitted && known) {
				TurningPoint point = new TurningPoint(changes, Scoring.evaluate(catalogue, other).verdict());
				long[] size = { point.size(), point.distance() };
				smallest.merge(point.verdict(), size,
						(one, two) -> (one[0] < two[0] || (one[0] == two[0] && one[1] <= two[1])) ? one : two);
			}
		}
		return smallest;
	}

	private static List<AnswerChange> changes(Catalogue catalogue, int[] from, int[] to) {
		List<AnswerChange> changes = new ArrayList<>();
		for (Question question : catalogue.questions()) {
			int index = question.index();
			if (to[index] != 0 && to[index] != from[index]) {
				changes.add(new AnswerChange(question, from[index], to[index]));
			}
		}
		return changes;
	}

	private static Verdict verdictAfter(Catalogue catalogue, int[] masks, TurningPoint point) {
		Answers answers = catalogue.noAnswers();
		for (Question question : catalogue.questions()) {
			int mask = point.changes()
				.stream()
				.filter((change) -> change.question().equals(question))
				.mapToInt(AnswerChange::to)
				.findFirst()
				.orElse(masks[question.index()]);
			answers = (mask != 0) ? answers.with(question, mask) : answers;
		}
		return Scoring.evaluate(catalogue, answers).verdict();
	}

	/** The answers that count, found without the space that is being tested. */
	private static final class DecisionSpaceMasks {

		static int[] of(Catalogue catalogue, Answers answers) {
			Journey journey = Journey.of(answers);
			return catalogue.questions().stream().mapToInt(journey.facts()::mask).toArray();
		}

	}

}
