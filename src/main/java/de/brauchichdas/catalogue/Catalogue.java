package de.brauchichdas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.catalogue.decision.AxisScale;
import de.brauchichdas.catalogue.content.Channels;
import de.brauchichdas.catalogue.content.CrisisPlan;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.content.Dimension;
import de.brauchichdas.catalogue.content.ExampleBusiness;
import de.brauchichdas.catalogue.content.LegalLine;
import de.brauchichdas.catalogue.content.Notice;
import de.brauchichdas.catalogue.content.OpenDoubt;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.content.SourceCitation;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.content.SuccessSign;
import de.brauchichdas.catalogue.content.TurningPointWording;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.InvalidAnswerException;
import de.brauchichdas.catalogue.question.InvalidAnswersException;
import de.brauchichdas.catalogue.question.ListWording;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One version of the expert content; immutable.
 *
 * @param stand month and year of the content, in German
 * @param borderlineWithin how many points make a case borderline
 * @param provisionalWhen when a result is provisional
 * @param example a business whose result may be shown to everybody, if there is one
 * @param language what all of it is written in
 * @param lists how that language lists several things
 */
public record Catalogue(String version, String stand, String title, List<AxisScale> scales, int borderlineWithin,
		Condition provisionalWhen, List<Dimension> dimensions, List<Question> questions, DecisionRules rules,
		Map<Verdict, Recommendation> recommendations, Channels channels, List<Notice> notices,
		List<Notice> contradictions, List<LegalLine> legal, String caveat, List<SuccessSign> measures,
		CrisisPlan crisisPlan, TurningPointWording turning, List<Source> sources, List<SourceStatement> statements,
		List<OpenDoubt> doubts, @Nullable ExampleBusiness example, Locale language, ListWording lists) {

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

	public AxisScale scale(Axis axis) {
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
	public List<SourceCitation> citations() {
		List<SourceCitation> citations = new ArrayList<>();
		this.questions.forEach((entry) -> citations.add(new SourceCitation("questions", entry.id(), entry.evidence())));
		this.rules.all().forEach((entry) -> citations.add(new SourceCitation("rules", entry.id(), entry.evidence())));
		this.recommendations.values()
			.forEach((entry) -> citations
				.add(new SourceCitation("recommendations", entry.verdict().id(), entry.evidence())));
		this.channels.places()
			.forEach((entry) -> citations.add(new SourceCitation("channels", entry.id(), entry.evidence())));
		this.channels.discouraged()
			.forEach((entry) -> citations.add(new SourceCitation("channels", entry.id(), entry.evidence())));
		this.notices.forEach((entry) -> citations.add(new SourceCitation("notices", entry.id(), entry.evidence())));
		this.contradictions
			.forEach((entry) -> citations.add(new SourceCitation("notices", entry.id(), entry.evidence())));
		this.legal.forEach((entry) -> citations.add(new SourceCitation("legal", entry.id(), entry.evidence())));
		this.measures.forEach((entry) -> citations.add(new SourceCitation("measures", entry.id(), entry.evidence())));
		citations.add(new SourceCitation("measures", "crisisPlan", this.crisisPlan.evidence()));
		return citations;
	}

}
