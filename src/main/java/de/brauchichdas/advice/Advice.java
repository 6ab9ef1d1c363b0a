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
 * What follows from an evaluation on a given day.
 *
 * @param sentence the answer in one sentence
 * @param text its paragraph
 * @param notices what to mind, whatever the verdict
 * @param contradictions answers that do not go together
 * @param crisisPlan absent if it is not needed for this verdict
 * @param caveat no legal advice
 */
public record Advice(Recommendation recommendation, String sentence, String text, ActionPlan plan, ChannelPlan channels,
		List<Discouraged> discouraged, List<Remark> notices, List<Remark> contradictions, List<LegalRemark> legal,
		List<SuccessSign> measures, @Nullable CrisisPlan crisisPlan, String caveat) {

	/** A notice or contradiction, with its wording here. */
	public record Remark(String id, String text) {

	}

	/** A legal line that applies, with its wording here. */
	public record LegalRemark(String id, String title, String text, String stand) {

	}

	/**
	 * @param today the day from which dates are counted
	 */
	public static Advice of(Catalogue catalogue, Evaluation evaluation, LocalDate today) {
		Facts facts = evaluation.facts();
		Recommendation recommendation = catalogue.recommendation(evaluation.verdict());
		ChannelPlan channels = TimeBudgetCheck.plan(catalogue, facts);
		CrisisPlan crisis = catalogue.crisisPlan();
		return new Advice(recommendation, recommendation.sentence().render(facts), recommendation.text().render(facts),
				ActionPlan.of(recommendation, facts, today), channels,
				catalogue.channels().discouraged().stream().filter((place) -> holds(place.when(), facts)).toList(),
				notices(catalogue, facts, channels), remarks(catalogue.contradictions().stream(), facts),
				legal(catalogue, facts, channels),
				catalogue.measures().stream().filter((measure) -> measure.when().holds(facts)).toList(),
				crisis.when().holds(facts) ? crisis : null, catalogue.caveat());
	}

	private static List<Remark> notices(Catalogue catalogue, Facts facts, ChannelPlan channels) {
		List<String> brought = brought(channels, Place::notices);
		return remarks(catalogue.notices()
			.stream()
			.filter((notice) -> (notice.when() != null) || brought.contains(notice.id())), facts);
	}

	private static List<Remark> remarks(Stream<Notice> notices, Facts facts) {
		return notices.filter((notice) -> holds(notice.when(), facts))
			.map((notice) -> new Remark(notice.id(), notice.text().render(facts)))
			.toList();
	}

	private static List<LegalRemark> legal(Catalogue catalogue, Facts facts, ChannelPlan channels) {
		List<String> brought = brought(channels, Place::legal);
		return catalogue.legal()
			.stream()
			.filter((line) -> (line.when() != null) ? line.when().holds(facts) : brought.contains(line.id()))
			.map((line) -> new LegalRemark(line.id(), line.title(), line.text().render(facts), line.stand()))
			.toList();
	}

	private static List<String> brought(ChannelPlan channels, Function<Place, List<String>> ids) {
		return channels.kept().stream().map(PlannedPlace::place).flatMap((place) -> ids.apply(place).stream()).toList();
	}

	private static boolean holds(@Nullable Condition condition, Facts facts) {
		return condition == null || condition.holds(facts);
	}

}
