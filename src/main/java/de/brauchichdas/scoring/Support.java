package de.brauchichdas.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.Condition;
import de.brauchichdas.catalogue.Condition.All;
import de.brauchichdas.catalogue.Condition.Any;
import de.brauchichdas.catalogue.Condition.AnswerAtLeast;
import de.brauchichdas.catalogue.Condition.AnswerIn;
import de.brauchichdas.catalogue.Condition.Named;
import de.brauchichdas.catalogue.Condition.Not;
import de.brauchichdas.catalogue.Condition.Ticked;
import de.brauchichdas.catalogue.Facts;
import de.brauchichdas.catalogue.Question;

/**
 * Which answers make a condition hold.
 */
final class Support {

	private final Facts facts;

	private final Set<Question> positive = new LinkedHashSet<>();

	private final Set<Question> negative = new LinkedHashSet<>();

	private Support(Facts facts) {
		this.facts = facts;
	}

	/**
	 * The questions whose answers carry a condition that held. Parts about verdict and
	 * points name no question, so it does not matter that the verdict has moved on since.
	 * @return what was answered, or if there is nothing, what was not
	 */
	static List<Question> of(Condition condition, Facts facts) {
		Support support = new Support(facts);
		support.collect(condition, true);
		Set<Question> questions = support.positive.isEmpty() ? support.negative : support.positive;
		return questions.stream().filter((question) -> facts.mask(question) != 0).toList();
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
		parts.stream()
			.filter((part) -> every || part.holds(this.facts) == wanted)
			.forEach((part) -> collect(part, wanted));
	}

	private void add(Question question, boolean wanted) {
		(wanted ? this.positive : this.negative).add(question);
	}

}
