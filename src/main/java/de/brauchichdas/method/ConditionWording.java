package de.brauchichdas.method;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.web.InterfaceTexts;
import org.jspecify.annotations.Nullable;

/** Words the conditions of a catalogue in the language of the page. */
class ConditionWording {

	private final Catalogue catalogue;

	private final InterfaceTexts texts;

	ConditionWording(Catalogue catalogue, InterfaceTexts texts) {
		this.catalogue = catalogue;
		this.texts = texts;
	}

	/** Words a condition as a tree. A named condition appears as what it contains. */
	public ConditionClause clause(Condition condition) {
		if (condition instanceof Condition.Named named) {
			return clause(named.condition());
		}
		if (condition instanceof Condition.All all) {
			return joined("condition.all-of", all.conditions());
		}
		if (condition instanceof Condition.Any any) {
			return joined("condition.any-of", any.conditions());
		}
		return (condition instanceof Condition.Not not) ? not(not.condition()) : ConditionClause.of(leaf(condition));
	}

	/** Words a condition in one line. */
	public String line(Condition condition) {
		return line(clause(condition));
	}

	/** When a variant of a text fits; absent if it always does. */
	public @Nullable String line(VariantSelector selector) {
		String when = (selector.when() != null) ? line(selector.when()) : "";
		String by = decidedBy("condition.decided", selector.decidedBy());
		String notBy = decidedBy("condition.not-decided", selector.notDecidedBy());
		return selector.unconditional() ? null : this.catalogue.lists()
			.setApart(List.of(when, by, notBy).stream().filter((words) -> !words.isEmpty()).toList());
	}

	/** A part that joins others itself stands in brackets. */
	private String line(ConditionClause clause) {
		return clause.parts().isEmpty() ? clause.text()
				: this.texts.text("condition.clause", clause.text(),
						this.catalogue.lists()
							.setApart(clause.parts()
								.stream()
								.map((part) -> part.parts().isEmpty() ? part.text()
										: this.texts.text("condition.nested", line(part)))
								.toList()));
	}

	private ConditionClause joined(String head, List<Condition> conditions) {
		return (conditions.size() == 1) ? clause(conditions.get(0))
				: new ConditionClause(this.texts.text(head), conditions.stream().map(this::clause).toList());
	}

	private ConditionClause not(Condition condition) {
		if (condition instanceof Condition.Named named) {
			return not(named.condition());
		}
		if (condition instanceof Condition.Not not) {
			return clause(not.condition());
		}
		ConditionClause inner = clause(condition);
		String head = (condition instanceof Condition.Any) ? "condition.none-of" : "condition.not-all-of";
		return inner.parts().isEmpty() ? ConditionClause.of(this.texts.text("condition.not", inner.text()))
				: new ConditionClause(this.texts.text(head), inner.parts());
	}

	private String leaf(Condition condition) {
		if (condition instanceof Condition.AnswerIn in) {
			return this.texts.text("condition.answer", in.question().name(), options(in.question(), in.options()));
		}
		if (condition instanceof Condition.AnswerAtLeast least) {
			return this.texts.text("condition.at-least", least.question().name(), least.from().text());
		}
		if (condition instanceof Condition.Ticked ticked) {
			return this.texts.text("condition.ticked", ticked.question().name(), ticked.option().text());
		}
		if (condition instanceof Condition.VerdictIn verdict) {
			return this.texts.text("condition.recommendation", titles(verdict.verdicts()));
		}
		if (condition instanceof Condition.AxisBetween between) {
			return between(between, this.catalogue.scale(between.axis()).title());
		}
		throw new IllegalArgumentException(condition.toString());
	}

	private String between(Condition.AxisBetween between, String axis) {
		if (between.from() <= 0) {
			return this.texts.text("condition.points.at-most", axis, between.to());
		}
		return (between.to() >= Axis.MAXIMUM) ? this.texts.text("condition.points.at-least", axis, between.from())
				: this.texts.text("condition.points.between", axis, between.from(), between.to());
	}

	private String options(Question question, int mask) {
		return quoted(question.chosen(mask).stream().map(Option::text).toList());
	}

	private String decidedBy(String key, Set<String> rules) {
		return rules.isEmpty() ? ""
				: this.texts.text(key,
						quoted(this.catalogue.rules()
							.all()
							.stream()
							.filter((rule) -> rules.contains(rule.id()))
							.map(Rule::name)
							.toList()));
	}

	/** The titles of the recommendations for these verdicts, as alternatives. */
	public String titles(Collection<Verdict> verdicts) {
		return quoted(verdicts.stream().sorted().map((one) -> this.catalogue.recommendation(one).title()).toList());
	}

	private String quoted(List<String> texts) {
		return texts.stream()
			.map((text) -> this.texts.text("condition.quotation", text))
			.collect(Collectors.joining(this.texts.text("condition.or")));
	}

}
