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
 * All turning points of one set of answers. They are exact: no smaller set of changes
 * exists, where smaller means fewer answers, then a shorter distance, then first in
 * catalogue order.
 *
 * @param now the verdict of the answers as they are
 * @param singleChanges every change of one answer that leads to another verdict: first
 * upward changes that the owner controls, then other upward changes, then the rest, each
 * in catalogue order
 * @param changeSets for every verdict that no proposable single change leads to, the
 * smallest set of proposable changes that does; absent if there is none
 * @param ownChangeSets for every higher verdict, the smallest set of changes that the
 * owner controls; absent if there is none
 */
public record TurningPoints(Verdict now, List<TurningPoint> singleChanges, Map<Verdict, TurningPoint> changeSets,
		Map<Verdict, TurningPoint> ownChangeSets) {

	/**
	 * Finds the turning points of complete answers.
	 * @param space the decision space of the answers' catalogue
	 * @throws IncompleteAnswersException if a question that is asked is unanswered
	 */
	public static TurningPoints of(DecisionSpace space, Answers answers) {
		int[] masks = space.countingMasks(answers);
		Verdict now = space.verdict(masks);
		List<TurningPoint> singleChanges = new SingleChanges(space, masks).find();
		List<TurningPoint> ordered = new ArrayList<>(singleChanges);
		ordered.sort(Comparator.comparingInt((point) -> sortGroup(point, now)));
		return new TurningPoints(now, List.copyOf(ordered), changeSets(space, masks, now, singleChanges),
				ownChangeSets(space, masks, now));
	}

	/**
	 * Returns the questions of which one other answer alone, own or observed, changes the
	 * verdict.
	 */
	public List<Question> pivotalQuestions() {
		return this.singleChanges.stream()
			.filter(TurningPoint::proposable)
			.map((point) -> point.changes().stream().filter((change) -> !change.newlyAsked()).findFirst().orElseThrow())
			.map(AnswerChange::question)
			.distinct()
			.sorted(Comparator.comparingInt(Question::index))
			.toList();
	}

	/**
	 * Returns upward changes of one answer that the owner controls: the shortest per
	 * question and verdict, the shortest first. Changes of multiple-choice questions
	 * alone are never proposed.
	 */
	public List<TurningPoint> ownUpward() {
		return upward(AnswerControl.OWN);
	}

	/**
	 * Returns upward changes of one answer that the owner can only observe, the shortest
	 * first.
	 */
	public List<TurningPoint> observedUpward() {
		return upward(AnswerControl.OBSERVED);
	}

	/** Returns the higher verdicts that no changes lead to which the owner controls. */
	public List<Verdict> unreachableByOwnChanges() {
		return higher(this.now).stream().filter((verdict) -> !this.ownChangeSets.containsKey(verdict)).toList();
	}

	/** Tells whether no verdict ranks higher. */
	public boolean highest() {
		return higher(this.now).isEmpty();
	}

	/**
	 * Returns downward changes of one answer: the shortest per question and verdict, the
	 * shortest first.
	 */
	public List<TurningPoint> downward() {
		return shortest((point) -> point.verdict().rank() < this.now.rank());
	}

	private List<TurningPoint> upward(AnswerControl control) {
		return shortest((point) -> point.control() == control && point.verdict().rank() > this.now.rank());
	}

	private List<TurningPoint> shortest(Predicate<TurningPoint> wanted) {
		Map<List<Object>, TurningPoint> shortest = new LinkedHashMap<>();
		this.singleChanges.stream()
			.filter((point) -> point.proposable() && !point.onlyMultipleChoice())
			.filter(wanted)
			.sorted(Comparator.comparingInt(TurningPoint::distance))
			.forEach((point) -> shortest.putIfAbsent(List.of(point.changes().get(0).question(), point.verdict()),
					point));
		return List.copyOf(shortest.values());
	}

	private static int sortGroup(TurningPoint point, Verdict now) {
		boolean up = point.verdict().rank() > now.rank();
		return up ? (point.control() == AnswerControl.OWN) ? 0 : 1 : 2;
	}

	private static Map<Verdict, TurningPoint> changeSets(DecisionSpace space, int[] masks, Verdict now,
			List<TurningPoint> singleChanges) {
		Map<Verdict, TurningPoint> smallest = new SmallestChangeSets(space, masks,
				(question) -> question.control() != AnswerControl.GIVEN)
			.find();
		smallest.remove(now);
		singleChanges.stream().filter(TurningPoint::proposable).forEach((point) -> smallest.remove(point.verdict()));
		return smallest;
	}

	private static Map<Verdict, TurningPoint> ownChangeSets(DecisionSpace space, int[] masks, Verdict now) {
		Map<Verdict, TurningPoint> smallest = new SmallestChangeSets(space, masks,
				(question) -> question.control() == AnswerControl.OWN)
			.find();
		smallest.keySet().retainAll(higher(now));
		if (smallest.values().stream().anyMatch(TurningPoint::onlyMultipleChoice)) {
			Map<Verdict, TurningPoint> withoutMultipleChoice = new SmallestChangeSets(space, masks,
					(question) -> question.control() == AnswerControl.OWN && !question.multiple())
				.find();
			smallest.replaceAll((verdict, point) -> point.onlyMultipleChoice()
					? Optional.ofNullable(withoutMultipleChoice.get(verdict)).orElse(point) : point);
			smallest.values().removeIf(TurningPoint::onlyMultipleChoice);
		}
		return smallest;
	}

	private static List<Verdict> higher(Verdict now) {
		return List.of(Verdict.values()).stream().filter((verdict) -> verdict.rank() > now.rank()).toList();
	}

}
