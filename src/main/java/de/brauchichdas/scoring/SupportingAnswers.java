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
 * Finds the answers that make a condition hold, so that a rule can be explained by them.
 */
final class SupportingAnswers {

	private final Facts facts;

	private final List<Question> wantedAnswers = new ArrayList<>();

	private final List<Question> excludedAnswers = new ArrayList<>();

	private SupportingAnswers(Facts facts) {
		this.facts = facts;
	}

	/**
	 * Returns the questions whose answers make a condition hold. Parts about verdict and
	 * points name no question, so the verdict of the facts does not matter.
	 * @param condition a condition that held
	 * @return questions whose answer the condition asks for, or, if there are none,
	 * questions whose answer it excludes
	 */
	static List<Question> questionsBehind(Condition condition, Facts facts) {
		SupportingAnswers supporting = new SupportingAnswers(facts);
		supporting.collect(condition, true);
		return supporting.wantedAnswers.isEmpty() ? supporting.excludedAnswers : supporting.wantedAnswers;
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
	 * @param every whether every part had to be as wanted, or one was enough
	 */
	private void collect(List<Condition> parts, boolean wanted, boolean every) {
		for (Condition part : parts) {
			if (every || part.holds(this.facts) == wanted) {
				collect(part, wanted);
			}
		}
	}

	private void add(Question question, boolean wanted) {
		List<Question> questions = wanted ? this.wantedAnswers : this.excludedAnswers;
		if (this.facts.mask(question) != 0 && !questions.contains(question)) {
			questions.add(question);
		}
	}

}
