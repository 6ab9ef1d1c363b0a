package de.brauchichdas.catalogue.loader;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/** Compiles conditions; only questions and names that it was told of exist for it. */
final class ConditionReader {

	/**
	 * Named conditions that are built from each other would double with every line.
	 */
	private static final int MOST_LEAVES = 100;

	private final Map<String, Question> questions = new LinkedHashMap<>();

	private final Map<String, Condition> named = new LinkedHashMap<>();

	void know(Question question) {
		this.questions.put(question.id(), question);
	}

	void know(String name, Condition condition) {
		this.named.put(name, new Condition.Named(name, condition));
	}

	void requireQuestion(YamlEntry entry, String id) {
		require(entry, this.questions.containsKey(id), "there is no question '" + id + "'");
	}

	/** The condition under a key, or none if the key is absent. */
	@Nullable Condition optional(YamlEntry entry, String key) {
		Object node = entry.optionalNode(key);
		return (node != null) ? read(entry, node) : null;
	}

	Condition read(YamlEntry owner, String key) {
		return read(owner, owner.node(key));
	}

	Condition read(YamlEntry owner, Object node) {
		if (node instanceof String name) {
			Condition condition = this.named.get(name);
			if (condition == null) {
				throw owner.fault("there is no condition named '" + name + "' before this one");
			}
			return condition;
		}
		if (!(node instanceof Map<?, ?> map)) {
			throw owner.fault("a condition must be a name or have keys and values");
		}
		YamlEntry entry = new YamlEntry(owner.file(), owner.id(), map, new CatalogueFaults());
		Condition condition = compile(entry);
		entry.finish();
		require(entry, condition.leaves().size() <= MOST_LEAVES,
				"a condition looks at no more than " + MOST_LEAVES + " things");
		return condition;
	}

	private Condition compile(YamlEntry entry) {
		if (entry.has("answer")) {
			return aboutAnswer(entry);
		}
		if (entry.has("axis")) {
			return aboutAxis(entry);
		}
		if (entry.has("verdict")) {
			return new Condition.VerdictIn(verdicts(entry, "verdict"));
		}
		if (entry.has("all")) {
			return new Condition.All(list(entry, "all"));
		}
		if (entry.has("any")) {
			return new Condition.Any(list(entry, "any"));
		}
		if (entry.has("not")) {
			return new Condition.Not(read(entry, "not"));
		}
		throw entry.fault("a condition needs one of answer, axis, verdict, all, any, not");
	}

	private Condition aboutAnswer(YamlEntry entry) {
		Question question = this.questions.get(entry.text("answer"));
		if (question == null) {
			throw entry.fault("there is no question '" + entry.text("answer") + "' before this one");
		}
		if (entry.has("ticked")) {
			require(entry, question.multiple(), "'ticked' needs a question with several ticks");
			return new Condition.Ticked(question, option(entry, question, entry.text("ticked")));
		}
		require(entry, !question.multiple(), "a question with several ticks needs 'ticked'");
		if (entry.has("atLeast")) {
			require(entry, question.ordered(), "'atLeast' needs a question whose options are ordered");
			Option from = option(entry, question, entry.text("atLeast"));
			require(entry, !from.unknown(), "'atLeast' names an option outside the order");
			return new Condition.AnswerAtLeast(question, from);
		}
		List<String> ids = entry.texts("in");
		require(entry, !ids.isEmpty(), "'in' must name at least one option");
		require(entry, Set.copyOf(ids).size() == ids.size(), "'in' names an option twice");
		return new Condition.AnswerIn(question, ids.stream().mapToInt((id) -> option(entry, question, id).bit()).sum());
	}

	private static Option option(YamlEntry entry, Question question, String id) {
		return question.option(id)
			.orElseThrow(() -> entry.fault("question '" + question.id() + "' has no option '" + id + "'"));
	}

	private static Condition aboutAxis(YamlEntry entry) {
		Axis axis = Axis.of(entry.text("axis"))
			.orElseThrow(() -> entry.fault("there is no axis '" + entry.text("axis") + "'"));
		require(entry, entry.has("from") || entry.has("to"), "a range of an axis needs 'from' or 'to'");
		int from = entry.has("from") ? entry.number("from") : 0;
		int to = entry.has("to") ? entry.number("to") : Axis.MAXIMUM;
		require(entry, 0 <= from && from <= to && to <= Axis.MAXIMUM, "the range must lie within 0–100");
		return new Condition.AxisBetween(axis, from, to);
	}

	/** Verdicts by their ids. */
	static Set<Verdict> verdicts(YamlEntry entry, String key) {
		Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
		entry.texts(key).forEach((id) -> verdicts.add(verdict(entry, id)));
		require(entry, !verdicts.isEmpty(), "'" + key + "' must name at least one verdict");
		return verdicts;
	}

	static Verdict verdict(YamlEntry entry, String id) {
		return Verdict.of(id).orElseThrow(() -> entry.fault("there is no verdict '" + id + "'"));
	}

	private List<Condition> list(YamlEntry entry, String key) {
		if (!(entry.node(key) instanceof List<?> list) || list.isEmpty()) {
			throw entry.fault("'" + key + "' must be a list of conditions");
		}
		return list.stream().map((node) -> read(entry, node)).toList();
	}

	static void require(YamlEntry entry, boolean holds, String reason) {
		if (!holds) {
			throw entry.fault(reason);
		}
	}

}
