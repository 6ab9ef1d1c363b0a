package de.brauchichdas.catalogue.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Question.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the questions in the order in which they are asked. */
final class QuestionReader {

	private static final int MOST_OPTIONS = 30;

	/**
	 * Every set of ticks is an answer of its own to the decision space: 4,095 with 12.
	 */
	private static final int MOST_BOXES = 12;

	private static final int LONGEST_NAME = 30;

	/** What the form of the what-if page calls a field of its own. */
	private static final String RESERVED = "gefragt";

	private final ConditionReader conditions;

	private final TextReader texts;

	private int count;

	QuestionReader(ConditionReader conditions, TextReader texts) {
		this.conditions = conditions;
		this.texts = texts;
	}

	List<Question> read(YamlEntry file) {
		List<Question> questions = file.entries("questions", this::question);
		file.finish();
		return questions;
	}

	private Question question(YamlEntry entry) {
		boolean multiple = multiple(entry);
		List<Option> options = options(entry, multiple ? MOST_BOXES : MOST_OPTIONS);
		Question question = new Question(entry.text("id"), this.count++, entry.text("dimension"), axis(entry), multiple,
				entry.flag("ordered"), control(entry), entry.text("name"), entry.text("text"),
				entry.optionalText("help"), entry.texts("guide"), SearchReader.read(entry), entry.text("why"),
				askedWhen(entry), entry.texts("evidence"), options, null);
		if (RESERVED.equals(question.id())) {
			throw entry.fault("a question cannot be called '" + RESERVED + "'");
		}
		if (question.name().length() > LONGEST_NAME) {
			throw entry.fault("'name' is longer than " + LONGEST_NAME + " characters");
		}
		if (question.maximum() > Axis.MAXIMUM) {
			throw entry.fault("more than 100 points can be reached");
		}
		if (question.axis() == null && question.maximum() > 0) {
			throw entry.fault("points without an axis");
		}
		List<Wording> wordings = entry.has("wordings") ? entry.entries("wordings", (one) -> wording(one, question))
				: List.of();
		this.conditions.know(question);
		return (multiple ? question.summedUpBy(this.texts.read(entry, "because")) : question).withWordings(wordings);
	}

	private Wording wording(YamlEntry entry, Question question) {
		Condition when = aboutAnswers(entry, "when", this.conditions.read(entry, "when"));
		String text = entry.optionalText("text");
		String help = entry.optionalText("help");
		List<Option> options = new ArrayList<>(question.options());
		if (entry.has("options")) {
			entry.entries("options", (other) -> {
				Option option = question.option(other.text("id"))
					.orElseThrow(() -> other
						.fault("question '" + question.id() + "' has no option '" + other.text("id") + "'"));
				String because = other.optionalText("because");
				return options.set(option.index(),
						option.reworded(other.text("text"), (because != null) ? because : option.because()));
			});
		}
		return new Wording(when, question.reworded((text != null) ? text : question.text(),
				(help != null) ? help : question.help(), List.copyOf(options)));
	}

	private static boolean multiple(YamlEntry entry) {
		return switch (entry.text("kind")) {
			case "single" -> false;
			case "multiple" -> true;
			default -> throw entry.fault("'kind' must be single or multiple");
		};
	}

	private static @Nullable Axis axis(YamlEntry entry) {
		String id = entry.text("axis");
		return "none".equals(id) ? null
				: Axis.of(id).orElseThrow(() -> entry.fault("'axis' must be need, readiness or none"));
	}

	private static AnswerControl control(YamlEntry entry) {
		try {
			return AnswerControl.valueOf(entry.text("control").toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw entry.fault("'control' must be own, observed or given");
		}
	}

	private @Nullable Condition askedWhen(YamlEntry entry) {
		Condition condition = this.conditions.optional(entry, "askedWhen");
		return (condition != null) ? aboutAnswers(entry, "askedWhen", condition) : null;
	}

	private static Condition aboutAnswers(YamlEntry entry, String key, Condition condition) {
		if (!condition.leaves().stream().allMatch(QuestionReader::isAboutAnswer)) {
			throw entry.fault("'" + key + "' may only look at answers");
		}
		return condition;
	}

	private static boolean isAboutAnswer(Condition leaf) {
		return !(leaf instanceof Condition.AxisBetween || leaf instanceof Condition.VerdictIn);
	}

	private static List<Option> options(YamlEntry entry, int most) {
		List<Option> options = new ArrayList<>();
		entry.entries("options", (option) -> options.add(option(option, options.size())));
		if (options.size() < 2 || options.size() > most) {
			throw entry.fault("a question needs 2 to " + most + " options");
		}
		if (options.stream().anyMatch(Option::exclusive)
				&& (!multiple(entry) || options.stream().allMatch(Option::exclusive))) {
			throw entry.fault("an exclusive option needs other boxes that it excludes");
		}
		return List.copyOf(options);
	}

	private static Option option(YamlEntry entry, int index) {
		int points = entry.has("points") ? entry.number("points") : 0;
		if (points < 0 || points > Axis.MAXIMUM) {
			throw entry.fault("points must lie within 0–100, not " + points);
		}
		return new Option(entry.text("id"), index, entry.text("text"), points, entry.text("because"),
				entry.flag("unknown"), entry.flag("exclusive"), entry.optionalText("turn"));
	}

}
