package de.brauchichdas.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.Condition;
import de.brauchichdas.catalogue.Question;

/** The questions that a condition looks at. */
final class Triggers {

	private Triggers() {
	}

	/** The questions that decide whether this one is asked. */
	static Set<Question> of(Question question) {
		Set<Question> triggers = new LinkedHashSet<>();
		if (question.askedWhen() != null) {
			collect(question.askedWhen(), triggers);
		}
		return triggers;
	}

	private static void collect(Condition condition, Set<Question> found) {
		if (condition instanceof Condition.AnswerIn in) {
			found.add(in.question());
		}
		else if (condition instanceof Condition.AnswerAtLeast atLeast) {
			found.add(atLeast.question());
		}
		else if (condition instanceof Condition.Ticked ticked) {
			found.add(ticked.question());
		}
		else if (condition instanceof Condition.Not not) {
			collect(not.condition(), found);
		}
		else if (condition instanceof Condition.Named named) {
			collect(named.condition(), found);
		}
		else if (condition instanceof Condition.All all) {
			collect(all.conditions(), found);
		}
		else if (condition instanceof Condition.Any any) {
			collect(any.conditions(), found);
		}
	}

	private static void collect(List<Condition> conditions, Set<Question> found) {
		conditions.forEach((condition) -> collect(condition, found));
	}

}
