package de.brauchichdas.scoring.turning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.IncompleteAnswersException;
import de.brauchichdas.scoring.exact.DecisionSpace;

/**
 * What the answer hinges on.
 *
 * @param now the verdict of the answers as they are
 * @param single every change of one answer that leads to another verdict: upward changes
 * in one's own hand first, then other upward ones, then the rest, each in catalogue order
 * @param sets for every verdict that no proposable single change leads to, the smallest
 * set of proposable changes that does; absent if there is none
 * @param ownWays for every higher verdict the smallest set of changes in one's own hand;
 * absent if there is none
 */
public record TurningPoints(Verdict now, List<TurningPoint> single, Map<Verdict, TurningPoint> sets,
		Map<Verdict, TurningPoint> ownWays) {

	/**
	 * Exact: no smaller set exists. Smallest is fewest answers, then shortest distance,
	 * then catalogue order.
	 * @param space the decision space of the answers' catalogue
	 * @param answers complete answers
	 * @throws IncompleteAnswersException if a question that is asked is open
	 */
	public static TurningPoints of(DecisionSpace space, Answers answers) {
		int[] masks = space.counting(answers);
		Verdict now = space.verdict(masks);
		List<TurningPoint> single = new SingleChanges(space, masks).all();
		List<TurningPoint> ordered = new ArrayList<>(single);
		ordered.sort(Comparator.comparingInt((point) -> place(point, now)));
		return new TurningPoints(now, List.copyOf(ordered), sets(space, masks, now, single),
				ownWays(space, masks, now));
	}

	/**
	 * The questions of which a single other answer, own or observed, changes the verdict.
	 */
	public List<Question> hingesOn() {
		return this.single.stream()
			.filter(TurningPoint::proposable)
			.map((point) -> point.changes().stream().filter((change) -> !change.opened()).findFirst().orElseThrow())
			.map(AnswerChange::question)
			.distinct()
			.sorted(Comparator.comparingInt(Question::index))
			.toList();
	}

	/**
	 * Upward changes of one answer in one's own hand, the shortest for each question and
	 * verdict, shortest first. Boxes alone are never proposed.
	 */
	public List<TurningPoint> ownUpward() {
		return upward(AnswerControl.OWN);
	}

	/** Upward changes of one answer that can only be observed, the shortest first. */
	public List<TurningPoint> observedUpward() {
		return upward(AnswerControl.OBSERVED);
	}

	/** The higher verdicts that no change in one's own hand leads to. */
	public List<Verdict> outOfReach() {
		return higher(this.now).stream().filter((verdict) -> !this.ownWays.containsKey(verdict)).toList();
	}

	/** Whether no verdict is higher. */
	public boolean highest() {
		return higher(this.now).isEmpty();
	}

	/** Downward changes of one answer, the shortest for each question and verdict. */
	public List<TurningPoint> downward() {
		return shortest((point) -> point.verdict().rank() < this.now.rank());
	}

	private List<TurningPoint> upward(AnswerControl control) {
		return shortest((point) -> point.control() == control && point.verdict().rank() > this.now.rank());
	}

	private List<TurningPoint> shortest(Predicate<TurningPoint> wanted) {
		Map<List<Object>, TurningPoint> shortest = new LinkedHashMap<>();
		this.single.stream()
			.filter((point) -> point.proposable() && !point.onlyBoxes())
			.filter(wanted)
			.sorted(Comparator.comparingInt(TurningPoint::distance))
			.forEach((point) -> shortest.putIfAbsent(List.of(point.changes().get(0).question(), point.verdict()),
					point));
		return List.copyOf(shortest.values());
	}

	private static int place(TurningPoint point, Verdict now) {
		boolean up = point.verdict().rank() > now.rank();
		return up ? (point.control() == AnswerControl.OWN) ? 0 : 1 : 2;
	}

	private static Map<Verdict, TurningPoint> sets(DecisionSpace space, int[] masks, Verdict now,
			List<TurningPoint> single) {
		Map<Verdict, TurningPoint> smallest = new SmallestChangeSets(space, masks,
				(question) -> question.control() != AnswerControl.GIVEN)
			.all();
		smallest.remove(now);
		single.stream().filter(TurningPoint::proposable).forEach((point) -> smallest.remove(point.verdict()));
		return smallest;
	}

	private static Map<Verdict, TurningPoint> ownWays(DecisionSpace space, int[] masks, Verdict now) {
		Map<Verdict, TurningPoint> ways = new SmallestChangeSets(space, masks,
				(question) -> question.control() == AnswerControl.OWN)
			.all();
		ways.keySet().retainAll(higher(now));
		if (ways.values().stream().anyMatch(TurningPoint::onlyBoxes)) {
			Map<Verdict, TurningPoint> withoutBoxes = new SmallestChangeSets(space, masks,
					(question) -> question.control() == AnswerControl.OWN && !question.multiple())
				.all();
			ways.replaceAll((verdict, way) -> way.onlyBoxes()
					? Optional.ofNullable(withoutBoxes.get(verdict)).orElse(way) : way);
			ways.values().removeIf(TurningPoint::onlyBoxes);
		}
		return ways;
	}

	private static List<Verdict> higher(Verdict now) {
		return List.of(Verdict.values()).stream().filter((verdict) -> verdict.rank() > now.rank()).toList();
	}

}
