package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.question.Condition.All;
import de.brauchichdas.catalogue.question.Condition.Any;
import de.brauchichdas.catalogue.question.Condition.Named;
import de.brauchichdas.catalogue.question.Condition.Not;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;

/**
 * Whether a condition can hold at all, judged by its own form: contradictory answers,
 * ranges, ticks or verdicts, and questions that are not asked then. Whether the points
 * can be reached is not looked at here.
 */
final class Satisfiability {

	private final List<Question> questions;

	Satisfiability(List<Question> questions) {
		this.questions = questions;
	}

	/**
	 * @param verdicts the verdicts that are possible so far; empty before there is any
	 */
	boolean possible(Condition condition, Set<Verdict> verdicts) {
		int none = 1 << Verdict.values().length;
		int mask = verdicts.isEmpty() ? none : verdicts.stream().mapToInt((verdict) -> 1 << verdict.ordinal()).sum();
		return where(condition, true, List.of(Box.everything(this.questions, mask))).stream().anyMatch(this::reachable);
	}

	/**
	 * From the last question to the first, because each is asked by answers before it.
	 */
	private boolean reachable(Box box) {
		List<Box> boxes = List.of(box);
		for (int index = this.questions.size() - 1; index >= 0; index--) {
			Question question = this.questions.get(index);
			boxes = boxes.stream().flatMap((each) -> asked(question, each).stream()).toList();
		}
		return !boxes.isEmpty();
	}

	private List<Box> asked(Question question, Box box) {
		Condition askedWhen = question.askedWhen();
		if (askedWhen == null || (!box.requires(question) && !box.excludes(question))) {
			return List.of(box);
		}
		return where(askedWhen, box.requires(question), List.of(box));
	}

	private List<Box> where(Condition condition, boolean wanted, List<Box> boxes) {
		if (condition instanceof Named named) {
			return where(named.condition(), wanted, boxes);
		}
		if (condition instanceof Not not) {
			return where(not.condition(), !wanted, boxes);
		}
		if (condition instanceof All all) {
			return wanted ? each(all.conditions(), true, boxes) : either(all.conditions(), false, boxes);
		}
		if (condition instanceof Any any) {
			return wanted ? either(any.conditions(), true, boxes) : each(any.conditions(), false, boxes);
		}
		return boxes.stream().flatMap((box) -> box.where(condition, wanted).stream()).toList();
	}

	private List<Box> each(List<Condition> conditions, boolean wanted, List<Box> boxes) {
		List<Box> left = boxes;
		for (Condition condition : conditions) {
			left = where(condition, wanted, left);
		}
		return left;
	}

	private List<Box> either(List<Condition> conditions, boolean wanted, List<Box> boxes) {
		return conditions.stream().flatMap((condition) -> where(condition, wanted, boxes).stream()).toList();
	}

}
