package de.brauchichdas.advice;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.TurningPointWording;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.turning.AnswerChange;
import de.brauchichdas.scoring.turning.TurningPoint;
import de.brauchichdas.scoring.turning.TurningPoints;
import org.jspecify.annotations.Nullable;

/**
 * The section "Es käme anders, wenn …" in words.
 *
 * @param stability sentence that names the questions the result hinges on
 * @param stable whether no single answer changes the result
 * @param own single changes that the owner controls, at most three
 * @param observed a single change that the owner can only observe, at most one
 * @param ways for each higher recommendation without a sentence in {@code own}, the
 * smallest set of changes that the owner controls
 * @param unreachable sentence that names the recommendations which such changes do not
 * lead to; absent if there is none
 * @param downward if no recommendation is higher, single changes that lead to a lower
 * one, at most three
 */
public record TurningPointAdvice(String stability, boolean stable, List<Single> own, List<Single> observed,
		List<Way> ways, @Nullable String unreachable, List<Single> downward) {

	private static final int MAX_SENTENCES = 3;

	/**
	 * A single change as a sentence, and the changes for the link that tries it out.
	 */
	public record Single(String sentence, List<AnswerChange> changes) {

	}

	/**
	 * Changes that together lead to a recommendation.
	 *
	 * @param changePhrases one phrase per change; empty if the sentence already names the
	 * only change
	 */
	public record Way(String sentence, List<String> changePhrases, List<AnswerChange> changes) {

	}

	public static TurningPointAdvice of(Catalogue catalogue, TurningPoints points) {
		List<TurningPoint> own = points.ownUpward()
			.stream()
			.filter(TurningPointAdvice::worthSaying)
			.limit(MAX_SENTENCES)
			.toList();
		List<TurningPoint> observed = points.observedUpward()
			.stream()
			.filter(TurningPointAdvice::worthSaying)
			.limit(1)
			.toList();
		List<Way> ways = points.ownChangeSets()
			.values()
			.stream()
			.filter(TurningPointAdvice::worthSaying)
			.filter((way) -> own.stream().noneMatch((shown) -> shown.verdict() == way.verdict()))
			.map((way) -> way(catalogue, way))
			.toList();
		return new TurningPointAdvice(stability(catalogue, points, ways), points.pivotalQuestions().isEmpty(),
				own.stream().map((point) -> single(catalogue, point)).toList(),
				observed.stream().map((point) -> single(catalogue, point)).toList(), ways,
				unreachable(catalogue, points), downward(catalogue, points));
	}

	/** Names the unreachable recommendations except "no", which nobody aims at. */
	private static @Nullable String unreachable(Catalogue catalogue, TurningPoints points) {
		List<String> titles = points.unreachableByOwnChanges()
			.stream()
			.filter((verdict) -> verdict != Verdict.NEIN)
			.map((verdict) -> title(catalogue, verdict))
			.toList();
		return titles.isEmpty() ? null
				: catalogue.turningPointWording().unreachable().replace("{titles}", catalogue.lists().setApart(titles));
	}

	/** Words the changes that lead down from the highest recommendation. */
	private static List<Single> downward(Catalogue catalogue, TurningPoints points) {
		return points.highest() ? points.downward()
			.stream()
			.filter(TurningPointAdvice::hasWords)
			.limit(MAX_SENTENCES)
			.map((point) -> single(catalogue, point))
			.toList() : List.of();
	}

	private static String stability(Catalogue catalogue, TurningPoints points, List<Way> ways) {
		TurningPointWording words = catalogue.turningPointWording();
		List<String> names = points.pivotalQuestions().stream().map(Question::name).toList();
		return switch (names.size()) {
			case 0 -> words.stable() + (ways.isEmpty() ? "" : " " + words.stableTogether());
			case 1 -> words.hingesOnOne().replace("{names}", names.get(0));
			default -> words.hingesOnSeveral()
				.replace("{number}", String.valueOf(names.size()))
				.replace("{names}", catalogue.lists().separate(names));
		};
	}

	private static Single single(Catalogue catalogue, TurningPoint point) {
		String phrase = catalogue.lists().conjoin(changePhrases(point));
		return new Single(catalogue.turningPointWording()
			.single()
			.replace("{turn}", phrase)
			.replace("{title}", title(catalogue, point.verdict())), point.changes());
	}

	/**
	 * Removes the comma that ends a subordinate clause; it would be wrong in a list.
	 */
	private static String withoutComma(String phrase) {
		return phrase.endsWith(",") ? phrase.substring(0, phrase.length() - 1) : phrase;
	}

	/**
	 * Tells whether the turning point may be shown: it does not ask the owner to do worse
	 * in order to get another recommendation, and every change has a phrase.
	 */
	static boolean worthSaying(TurningPoint point) {
		return point.changes().stream().allMatch((change) -> {
			boolean worse = !change.newlyAsked() && change.question().control() == AnswerControl.OWN
					&& change.question().ordered() && change.to() < change.from();
			return !worse;
		}) && hasWords(point);
	}

	private static boolean hasWords(TurningPoint point) {
		return point.changes()
			.stream()
			.allMatch((change) -> change.question().control() == AnswerControl.GIVEN
					|| change.chosen().stream().allMatch((option) -> option.changePhrase() != null));
	}

	private static Way way(Catalogue catalogue, TurningPoint way) {
		if (way.size() == 1) {
			return new Way(single(catalogue, way).sentence(), List.of(), way.changes());
		}
		return new Way(catalogue.turningPointWording().together().replace("{title}", title(catalogue, way.verdict())),
				changePhrases(way).stream().map(TurningPointAdvice::withoutComma).toList(), way.changes());
	}

	/** Returns the phrases of all changes except those of answers that are given. */
	private static List<String> changePhrases(TurningPoint point) {
		return point.changes()
			.stream()
			.filter((change) -> change.question().control() != AnswerControl.GIVEN)
			.flatMap((change) -> newlyChosen(change).stream())
			.map(Option::changePhrase)
			.map((phrase) -> (phrase != null) ? phrase : "")
			.filter((phrase) -> !phrase.isEmpty())
			.toList();
	}

	/**
	 * Returns the options of the other answer; for multiple choice only those that are
	 * not chosen yet.
	 */
	private static List<Option> newlyChosen(AnswerChange change) {
		return change.question().chosen(change.question().multiple() ? change.to() & ~change.from() : change.to());
	}

	private static String title(Catalogue catalogue, Verdict verdict) {
		return catalogue.recommendation(verdict).title();
	}

}
