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
 * "Es käme anders, wenn …" in words.
 *
 * @param stability what the result hinges on
 * @param stable whether no single answer changes it
 * @param own changes of one answer in one's own hand, at most three
 * @param observed a change of one answer that can only be observed, at most one
 * @param ways the shortest ways by own changes alone to the higher recommendations that
 * are not among {@code own}
 * @param unreachable one sentence that names the recommendations own changes alone do not
 * lead to; absent if there is none
 * @param downward for the highest recommendation, changes of one answer that would lower
 * it, at most three
 */
public record TurningPointAdvice(String stability, boolean stable, List<Single> own, List<Single> observed,
		List<Way> ways, @Nullable String unreachable, List<Single> downward) {

	private static final int MOST_OWN = 3;

	/** One change as a sentence, and the answers to try it with. */
	public record Single(String sentence, List<AnswerChange> changes) {

	}

	/** Changes that together lead to a recommendation; no turns if it is only one. */
	public record Way(String sentence, List<String> turns, List<AnswerChange> changes) {

	}

	public static TurningPointAdvice of(Catalogue catalogue, TurningPoints points) {
		List<TurningPoint> own = points.ownUpward()
			.stream()
			.filter(TurningPointAdvice::worthSaying)
			.limit(MOST_OWN)
			.toList();
		List<TurningPoint> observed = points.observedUpward()
			.stream()
			.filter(TurningPointAdvice::worthSaying)
			.limit(1)
			.toList();
		List<Way> ways = points.ownWays()
			.values()
			.stream()
			.filter(TurningPointAdvice::worthSaying)
			.filter((way) -> own.stream().noneMatch((shown) -> shown.verdict() == way.verdict()))
			.map((way) -> way(catalogue, way))
			.toList();
		return new TurningPointAdvice(stability(catalogue, points, ways), points.hingesOn().isEmpty(),
				own.stream().map((point) -> single(catalogue, point)).toList(),
				observed.stream().map((point) -> single(catalogue, point)).toList(), ways,
				unreachable(catalogue, points), downward(catalogue, points));
	}

	/** Nobody aims at a "no", so it is never said to be out of reach. */
	private static @Nullable String unreachable(Catalogue catalogue, TurningPoints points) {
		List<String> titles = points.outOfReach()
			.stream()
			.filter((verdict) -> verdict != Verdict.NEIN)
			.map((verdict) -> title(catalogue, verdict))
			.toList();
		return titles.isEmpty() ? null
				: catalogue.turning().unreachable().replace("{titles}", catalogue.lists().setApart(titles));
	}

	/** What the highest recommendation hinges on, since nothing leads further up. */
	private static List<Single> downward(Catalogue catalogue, TurningPoints points) {
		return points.highest() ? points.downward()
			.stream()
			.filter(TurningPointAdvice::hasWords)
			.limit(MOST_OWN)
			.map((point) -> single(catalogue, point))
			.toList() : List.of();
	}

	private static String stability(Catalogue catalogue, TurningPoints points, List<Way> ways) {
		TurningPointWording words = catalogue.turning();
		List<String> names = points.hingesOn().stream().map(Question::name).toList();
		return switch (names.size()) {
			case 0 -> words.stable() + (ways.isEmpty() ? "" : " " + words.stableTogether());
			case 1 -> words.hingesOnOne().replace("{names}", names.get(0));
			default -> words.hingesOnSeveral()
				.replace("{number}", String.valueOf(names.size()))
				.replace("{names}", catalogue.lists().separate(names));
		};
	}

	private static Single single(Catalogue catalogue, TurningPoint point) {
		String turn = catalogue.lists().conjoin(turns(point));
		return new Single(catalogue.turning()
			.single()
			.replace("{turn}", turn)
			.replace("{title}", title(catalogue, point.verdict())), point.changes());
	}

	/**
	 * For an enumeration, in which the comma that ends a subordinate clause would be
	 * wrong.
	 */
	private static String withoutComma(String turn) {
		return turn.endsWith(",") ? turn.substring(0, turn.length() - 1) : turn;
	}

	/**
	 * Whether it may be said to an owner: nobody is advised to do worse in order to get a
	 * lower recommendation, or towards an answer that has no words.
	 */
	static boolean worthSaying(TurningPoint point) {
		return point.changes().stream().allMatch((change) -> {
			boolean worse = !change.opened() && change.question().control() == AnswerControl.OWN
					&& change.question().ordered() && change.to() < change.from();
			return !worse;
		}) && hasWords(point);
	}

	private static boolean hasWords(TurningPoint point) {
		return point.changes()
			.stream()
			.allMatch((change) -> change.question().control() == AnswerControl.GIVEN
					|| change.chosen().stream().allMatch((option) -> option.turn() != null));
	}

	private static Way way(Catalogue catalogue, TurningPoint way) {
		if (way.size() == 1) {
			return new Way(single(catalogue, way).sentence(), List.of(), way.changes());
		}
		return new Way(catalogue.turning().together().replace("{title}", title(catalogue, way.verdict())),
				turns(way).stream().map(TurningPointAdvice::withoutComma).toList(), way.changes());
	}

	/** What would have to be, without answers that are merely given. */
	private static List<String> turns(TurningPoint point) {
		return point.changes()
			.stream()
			.filter((change) -> change.question().control() != AnswerControl.GIVEN)
			.flatMap((change) -> newlyChosen(change).stream())
			.map(Option::turn)
			.map((turn) -> (turn != null) ? turn : "")
			.filter((turn) -> !turn.isEmpty())
			.toList();
	}

	/** Of several boxes only those that are not ticked yet. */
	private static List<Option> newlyChosen(AnswerChange change) {
		return change.question().chosen(change.question().multiple() ? change.to() & ~change.from() : change.to());
	}

	private static String title(Catalogue catalogue, Verdict verdict) {
		return catalogue.recommendation(verdict).title();
	}

}
