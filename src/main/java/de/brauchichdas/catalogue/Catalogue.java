package de.brauchichdas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One version of the expert content; immutable.
 *
 * @param stand month and year of the content, in German
 * @param borderlineWithin how many points make a case borderline
 * @param provisionalWhen when a result is provisional
 * @param example a business whose result may be shown to everybody, if there is one
 * @param language what all of it is written in
 */
public record Catalogue(String version, String stand, String title, List<Scale> scales, int borderlineWithin,
		Condition provisionalWhen, List<Dimension> dimensions, List<Question> questions, Rules rules,
		Map<Verdict, Recommendation> recommendations, Channels channels, List<Notice> notices,
		List<Notice> contradictions, List<LegalLine> legal, String caveat, List<Measure> measures,
		CrisisPlan crisisPlan, TurningWords turning, List<Source> sources, List<Statement> statements,
		List<Doubt> doubts, @Nullable Example example, Locale language) {

	/** The question whose answer is the budget of time. */
	public static final String TIME = "zeit";

	public Catalogue {
		dimensions = dimensions.stream().map((dimension) -> dimension.scoring(questions)).toList();
	}

	public Optional<Question> question(String id) {
		return this.questions.stream().filter((question) -> question.id().equals(id)).findFirst();
	}

	public Dimension dimension(Question question) {
		return this.dimensions.stream()
			.filter((dimension) -> dimension.id().equals(question.dimension()))
			.findFirst()
			.orElseThrow();
	}

	public Scale scale(Axis axis) {
		return this.scales.get(axis.ordinal());
	}

	public Recommendation recommendation(Verdict verdict) {
		return Optional.ofNullable(this.recommendations.get(verdict)).orElseThrow();
	}

	/** No question answered yet. */
	public Answers noAnswers() {
		return Answers.none(this.questions);
	}

	/**
	 * Typed answers.
	 * @param ids ids of options by id of question
	 * @throws InvalidAnswersException naming every unknown or impermissible answer
	 */
	public Answers answers(Map<String, ? extends List<String>> ids) {
		Answers answers = noAnswers();
		List<InvalidAnswerException> faults = new ArrayList<>();
		for (var entry : ids.entrySet()) {
			try {
				Question question = question(entry.getKey())
					.orElseThrow(() -> InvalidAnswerException.unknownQuestion(entry.getKey()));
				answers = answers.with(question, question.select(entry.getValue()));
			}
			catch (InvalidAnswerException ex) {
				faults.add(ex);
			}
		}
		if (!faults.isEmpty()) {
			throw new InvalidAnswersException(faults);
		}
		return answers;
	}

	/** Every entry that names sources or statements. */
	public List<Citation> citations() {
		List<Citation> citations = new ArrayList<>();
		this.questions.forEach((entry) -> citations.add(new Citation("questions", entry.id(), entry.evidence())));
		this.rules.all().forEach((entry) -> citations.add(new Citation("rules", entry.id(), entry.evidence())));
		this.recommendations.values()
			.forEach((entry) -> citations.add(new Citation("recommendations", entry.verdict().id(), entry.evidence())));
		this.channels.places()
			.forEach((entry) -> citations.add(new Citation("channels", entry.id(), entry.evidence())));
		this.channels.discouraged()
			.forEach((entry) -> citations.add(new Citation("channels", entry.id(), entry.evidence())));
		this.notices.forEach((entry) -> citations.add(new Citation("notices", entry.id(), entry.evidence())));
		this.contradictions.forEach((entry) -> citations.add(new Citation("notices", entry.id(), entry.evidence())));
		this.legal.forEach((entry) -> citations.add(new Citation("legal", entry.id(), entry.evidence())));
		this.measures.forEach((entry) -> citations.add(new Citation("measures", entry.id(), entry.evidence())));
		citations.add(new Citation("measures", "crisisPlan", this.crisisPlan.evidence()));
		return citations;
	}

}
