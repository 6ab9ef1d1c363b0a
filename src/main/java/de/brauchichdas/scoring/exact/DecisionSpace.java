package de.brauchichdas.scoring.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Condition;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.AxisPoints;
import de.brauchichdas.scoring.DecisionOrder;
import de.brauchichdas.scoring.DecisionOutcome;
import de.brauchichdas.scoring.IncompleteAnswersException;

/**
 * The whole space of questionnaires of a catalogue, cut into two halves whose questions
 * do not depend on each other. For each pair of classes the order of decision is run
 * once, on a representative; every other questionnaire of the pair is decided alike,
 * because no rule and no threshold can tell it apart.
 */
public final class DecisionSpace {

	/** The most pairs of classes. The released catalogue has 18,753. */
	private static final long MOST_PAIRS = 1_000_000;

	private final Catalogue catalogue;

	private final AnswerGraph left;

	private final AnswerGraph right;

	private final List<DecisionOutcome> outcomes = new ArrayList<>();

	/** Per pair of classes the place of its outcome. */
	private final int[][] table;

	/** Per outcome the number of its verdict. */
	private final int[] verdicts;

	private final CatalogueOrder digits;

	private DecisionSpace(Catalogue catalogue, AnswerGraph left, AnswerGraph right) {
		this.catalogue = catalogue;
		this.left = left;
		this.right = right;
		if ((long) left.classes() * right.classes() > MOST_PAIRS) {
			throw new DecisionSpaceTooLargeException(
					"need and readiness with all conditions tell apart too many questionnaires");
		}
		this.table = decide();
		this.verdicts = this.outcomes.stream().mapToInt((outcome) -> outcome.verdict().ordinal()).toArray();
		this.digits = new CatalogueOrder(catalogue.questions());
	}

	/**
	 * Builds the space of a catalogue; takes a moment, so it is kept.
	 * @throws IllegalStateException if it cannot be told in catalogue order whether a
	 * question is asked
	 * @throws DecisionSpaceTooLargeException if conditions tell too much apart
	 */
	public static DecisionSpace of(Catalogue catalogue) {
		return of(catalogue, List.of());
	}

	/**
	 * @param observed conditions that must stay distinguishable besides the rules
	 */
	static DecisionSpace of(Catalogue catalogue, List<Condition> observed) {
		List<Condition> conditions = new ArrayList<>(observed);
		catalogue.rules().first().forEach((rule) -> conditions.add(rule.when()));
		catalogue.rules().grid().cases().forEach((field) -> {
			if (field.when() != null) {
				conditions.add(field.when());
			}
		});
		catalogue.rules().then().forEach((rule) -> conditions.add(rule.when()));
		List<Question> rightQuestions = rightQuestions(catalogue);
		List<Question> leftQuestions = pointsFirst(
				catalogue.questions().stream().filter((question) -> !rightQuestions.contains(question)).toList());
		return new DecisionSpace(catalogue, new AnswerGraphBuilder(catalogue, leftQuestions, conditions).build(),
				new AnswerGraphBuilder(catalogue, rightQuestions, conditions).build());
	}

	/**
	 * Questions with points, and what decides whether they are asked, before all others:
	 * the sooner the points are known, the more can be merged.
	 */
	private static List<Question> pointsFirst(List<Question> questions) {
		Set<Question> first = new HashSet<>();
		for (int i = questions.size() - 1; i >= 0; i--) {
			Question question = questions.get(i);
			if (question.axis() != null || first.contains(question)) {
				first.add(question);
				first.addAll(question.triggers());
			}
		}
		return Stream
			.concat(questions.stream().filter(first::contains),
					questions.stream().filter((question) -> !first.contains(question)))
			.toList();
	}

	/**
	 * The questions of readiness, unless one of them decides whether a question of the
	 * other half is asked or the other way round; then there is only one half.
	 */
	private static List<Question> rightQuestions(Catalogue catalogue) {
		Set<Question> right = new HashSet<>();
		catalogue.questions().stream().filter((question) -> question.axis() == Axis.READINESS).forEach(right::add);
		boolean crossing = catalogue.questions()
			.stream()
			.anyMatch((question) -> question.triggers()
				.stream()
				.anyMatch((trigger) -> right.contains(trigger) != right.contains(question)));
		return crossing ? List.of() : catalogue.questions().stream().filter(right::contains).toList();
	}

	private int[][] decide() {
		Map<DecisionOutcome, Integer> places = new HashMap<>();
		int[][] decided = new int[this.left.classes()][this.right.classes()];
		int[] masks = new int[this.catalogue.questions().size()];
		for (int l = 0; l < decided.length; l++) {
			for (int r = 0; r < decided[l].length; r++) {
				combine(l, r, masks);
				DecisionOutcome outcome = DecisionOrder.of(this.catalogue.rules(), facts(masks));
				decided[l][r] = places.computeIfAbsent(outcome, (unknown) -> {
					this.outcomes.add(unknown);
					return this.outcomes.size() - 1;
				});
			}
		}
		return decided;
	}

	private void combine(int l, int r, int[] masks) {
		int[] leftMasks = this.left.representatives().get(l);
		int[] rightMasks = this.right.representatives().get(r);
		for (int i = 0; i < masks.length; i++) {
			masks[i] = leftMasks[i] | rightMasks[i];
		}
	}

	private Facts facts(int[] masks) {
		return AxisPoints.of(this.catalogue, new Facts(masks));
	}

	/** One questionnaire of a pair of classes, a mask per question. */
	public int[] masks(int l, int r) {
		int[] masks = new int[this.catalogue.questions().size()];
		combine(l, r, masks);
		return masks;
	}

	/** The same as facts, with its points. */
	public Facts representative(int l, int r) {
		return facts(masks(l, r));
	}

	public DecisionOutcome outcome(int l, int r) {
		return this.outcomes.get(this.table[l][r]);
	}

	public int outcomeNumber(int l, int r) {
		return this.table[l][r];
	}

	public List<DecisionOutcome> outcomes() {
		return this.outcomes;
	}

	public AnswerGraph left() {
		return this.left;
	}

	public AnswerGraph right() {
		return this.right;
	}

	public List<Question> questions() {
		return this.catalogue.questions();
	}

	public CatalogueOrder digits() {
		return this.digits;
	}

	public int verdictNumber(int l, int r) {
		return this.verdicts[this.table[l][r]];
	}

	/**
	 * The answers that count, a mask per question.
	 * @throws IncompleteAnswersException if a question that is asked is open
	 */
	public int[] counting(Answers answers) {
		Journey journey = Journey.of(answers);
		journey.firstOpen().ifPresent((question) -> {
			throw new IncompleteAnswersException(question);
		});
		return questions().stream().mapToInt(journey.facts()::mask).toArray();
	}

	/** The verdict of complete answers. */
	public Verdict verdict(int[] masks) {
		return outcome(this.left.classOf(masks), this.right.classOf(masks)).verdict();
	}

	/**
	 * Answers every question that is asked but open in each way that could matter,
	 * without "don't know", and drops answers to questions that are not asked.
	 */
	public void completions(int[] masks, BiConsumer<int[], Verdict> each) {
		int[] completed = masks.clone();
		this.left.completions(completed, (l) -> this.right.completions(completed,
				(r) -> each.accept(completed.clone(), outcome(l, r).verdict())));
	}

}
