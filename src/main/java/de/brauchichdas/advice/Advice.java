package de.brauchichdas.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.brauchichdas.advice.ChannelPlan.PlannedPlace;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels.Discouraged;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.CrisisPlan;
import de.brauchichdas.catalogue.content.Notice;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.content.SuccessSign;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.scoring.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What the owner gets to read for an evaluation on a given day: recommendation, plan,
 * places, notices and legal lines, each with the wording for these answers.
 *
 * @param sentence the answer in one sentence
 * @param text the paragraph below it
 * @param channels places within the time budget
 * @param discouraged places that fit these answers and that the advice warns against
 * @param contradictions notices about answers that do not fit together
 * @param successSigns signs by which the owner notices progress
 * @param crisisPlan absent if it does not apply
 * @param caveat sentence that this is no legal advice
 */
public record Advice(Recommendation recommendation, String sentence, String text, ActionPlan plan, ChannelPlan channels,
		List<Discouraged> discouraged, List<RenderedNotice> notices, List<RenderedNotice> contradictions,
		List<RenderedLegalLine> legal, List<SuccessSign> successSigns, @Nullable CrisisPlan crisisPlan, String caveat) {

	/** A notice or contradiction with its wording for these answers. */
	public record RenderedNotice(String id, String text) {

	}

	/**
	 * A legal line that applies, with its wording for these answers.
	 *
	 * @param asOf month and year for which the law was read, as text
	 */
	public record RenderedLegalLine(String id, String title, String text, String asOf) {

	}

	/**
	 * @param today the day from which the dates of the plan are counted
	 */
	public static Advice of(Catalogue catalogue, Evaluation evaluation, LocalDate today) {
		Facts facts = evaluation.facts();
		Recommendation recommendation = catalogue.recommendation(evaluation.verdict());
		ChannelPlan channels = TimeBudgetCheck.plan(catalogue, facts);
		CrisisPlan crisis = catalogue.crisisPlan();
		return new Advice(recommendation, recommendation.sentence().render(facts), recommendation.text().render(facts),
				ActionPlan.of(recommendation, facts, today), channels,
				catalogue.channels().discouraged().stream().filter((place) -> holds(place.when(), facts)).toList(),
				notices(catalogue, facts, channels), render(catalogue.contradictions().stream(), facts),
				legalLines(catalogue, facts, channels),
				catalogue.successSigns().stream().filter((sign) -> sign.when().holds(facts)).toList(),
				crisis.when().holds(facts) ? crisis : null, catalogue.caveat());
	}

	private static List<RenderedNotice> notices(Catalogue catalogue, Facts facts, ChannelPlan channels) {
		List<String> named = idsNamedByPlaces(channels, Place::notices);
		return render(
				catalogue.notices().stream().filter((notice) -> (notice.when() != null) || named.contains(notice.id())),
				facts);
	}

	private static List<RenderedNotice> render(Stream<Notice> notices, Facts facts) {
		return notices.filter((notice) -> holds(notice.when(), facts))
			.map((notice) -> new RenderedNotice(notice.id(), notice.text().render(facts)))
			.toList();
	}

	private static List<RenderedLegalLine> legalLines(Catalogue catalogue, Facts facts, ChannelPlan channels) {
		List<String> named = idsNamedByPlaces(channels, Place::legal);
		return catalogue.legal()
			.stream()
			.filter((line) -> (line.when() != null) ? line.when().holds(facts) : named.contains(line.id()))
			.map((line) -> new RenderedLegalLine(line.id(), line.title(), line.text().render(facts), line.asOf()))
			.toList();
	}

	private static List<String> idsNamedByPlaces(ChannelPlan channels, Function<Place, List<String>> ids) {
		return channels.kept().stream().map(PlannedPlace::place).flatMap((place) -> ids.apply(place).stream()).toList();
	}

	private static boolean holds(@Nullable Condition condition, Facts facts) {
		return condition == null || condition.holds(facts);
	}

}
