package de.brauchichdas.scoring;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.question.Condition.All;
import de.brauchichdas.catalogue.question.Condition.AnswerAtLeast;
import de.brauchichdas.catalogue.question.Condition.AnswerIn;
import de.brauchichdas.catalogue.question.Condition.Any;
import de.brauchichdas.catalogue.question.Condition.Named;
import de.brauchichdas.catalogue.question.Condition.Not;
import de.brauchichdas.catalogue.question.Condition.Ticked;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Question;

/**
 * Which answers make a condition hold.
 */
final class SupportingAnswers {

	private final Facts facts;

	private final List<Question> positive = new ArrayList<>();

	private final List<Question> negative = new ArrayList<>();

	private SupportingAnswers(Facts facts) {
		this.facts = facts;
	}

	/**
	 * The questions whose answers carry a condition that held. Parts about verdict and
	 * points name no question, so it does not matter that the verdict has moved on since.
	 * @return what was answered, or if there is nothing, what was not
	 */
	static List<Question> of(Condition condition, Facts facts) {
		SupportingAnswers support = new SupportingAnswers(facts);
		support.collect(condition, true);
		return support.positive.isEmpty() ? support.negative : support.positive;
	}

	private void collect(Condition condition, boolean wanted) {
		if (condition instanceof Named named) {
			collect(named.condition(), wanted);
		}
		else if (condition instanceof Not not) {
			collect(not.condition(), !wanted);
		}
		else if (condition instanceof All all) {
			collect(all.conditions(), wanted, wanted);
		}
		else if (condition instanceof Any any) {
			collect(any.conditions(), wanted, !wanted);
		}
		else if (condition instanceof AnswerIn in) {
			add(in.question(), wanted);
		}
		else if (condition instanceof AnswerAtLeast atLeast) {
			add(atLeast.question(), wanted);
		}
		else if (condition instanceof Ticked ticked) {
			add(ticked.question(), wanted);
		}
	}

	/**
	 * @param every whether each part had to be as wanted, or only some were
	 */
	private void collect(List<Condition> parts, boolean wanted, boolean every) {
		for (Condition part : parts) {
			if (every || part.holds(this.facts) == wanted) {
				collect(part, wanted);
			}
		}
	}

	private void add(Question question, boolean wanted) {
		List<Question> questions = wanted ? this.positive : this.negative;
		if (this.facts.mask(question) != 0 && !questions.contains(question)) {
			questions.add(question);
		}
	}

}
