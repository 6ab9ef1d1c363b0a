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
 * One version of the expert content: questions, rules, recommendations and all texts. It
 * is immutable; {@code catalogue.loader} makes it from the YAML files of one folder.
 *
 * @param version name of the version, such as {@code 2026-11}; an assessment stores it
 * @param asOf month and year of the content, as text in the catalogue's language
 * @param scales one scale per axis, in the order of {@link Axis}
 * @param borderlineWithin a result is borderline if another verdict lies at most this
 * many points away on one axis
 * @param provisionalWhen holds if the owner has to look something up before the result is
 * reliable
 * @param contradictions notices about answers that do not fit together
 * @param caveat sentence that the legal lines are no legal advice
 * @param doubts what the model does not settle, stated on the method page
 * @param example a business whose result the start page shows; absent if the catalogue
 * has none
 * @param language language of all texts
 * @param lists how this language joins several things in a sentence
 */
public record Catalogue(String version, String asOf, String title, List<AxisScale> scales, int borderlineWithin,
		Condition provisionalWhen, List<Dimension> dimensions, List<Question> questions, DecisionRules rules,
		Map<Verdict, Recommendation> recommendations, Channels channels, List<Notice> notices,
		List<Notice> contradictions, List<LegalLine> legal, String caveat, List<SuccessSign> successSigns,
		CrisisPlan crisisPlan, TurningPointWording turningPointWording, List<Source> sources,
		List<SourceStatement> statements, List<OpenDoubt> doubts, @Nullable ExampleBusiness example, Locale language,
		ListWording lists) {

	/** Id of the question whose answer is the time that an owner has per week. */
	public static final String TIME_QUESTION = "zeit";

	public Catalogue {
		dimensions = dimensions.stream().map((dimension) -> dimension.withScoredQuestions(questions)).toList();
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

	/** Returns answers in which no question is answered. */
	public Answers noAnswers() {
		return Answers.none(this.questions);
	}

	/**
	 * Converts ids to answers.
	 * @param ids ids of the chosen options by id of the question
	 * @throws InvalidAnswersException if a question or option is unknown, or a question
	 * does not permit the chosen options; it names every such answer
	 */
	public Answers answers(Map<String, ? extends List<String>> ids) {
		Answers answers = noAnswers();
		List<InvalidAnswerException> faults = new ArrayList<>();
		for (var entry : ids.entrySet()) {
			try {
				Question question = question(entry.getKey())
					.orElseThrow(() -> InvalidAnswerException.unknownQuestion(entry.getKey()));
				answers = answers.with(question, question.maskOf(entry.getValue()));
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

	/**
	 * Lists every part of the catalogue that cites sources, with the ids of what it
	 * cites.
	 */
	public List<SourceCitation> citations() {
		List<SourceCitation> citations = new ArrayList<>();
		this.questions.forEach((cited) -> citations.add(new SourceCitation("questions", cited.id(), cited.evidence())));
		this.rules.all().forEach((cited) -> citations.add(new SourceCitation("rules", cited.id(), cited.evidence())));
		this.recommendations.values()
			.forEach((cited) -> citations
				.add(new SourceCitation("recommendations", cited.verdict().id(), cited.evidence())));
		this.channels.places()
			.forEach((cited) -> citations.add(new SourceCitation("channels", cited.id(), cited.evidence())));
		this.channels.discouraged()
			.forEach((cited) -> citations.add(new SourceCitation("channels", cited.id(), cited.evidence())));
		this.notices.forEach((cited) -> citations.add(new SourceCitation("notices", cited.id(), cited.evidence())));
		this.contradictions
			.forEach((cited) -> citations.add(new SourceCitation("notices", cited.id(), cited.evidence())));
		this.legal.forEach((cited) -> citations.add(new SourceCitation("legal", cited.id(), cited.evidence())));
		this.successSigns
			.forEach((cited) -> citations.add(new SourceCitation("measures", cited.id(), cited.evidence())));
		citations.add(new SourceCitation("measures", "crisisPlan", this.crisisPlan.evidence()));
		return citations;
	}

}
