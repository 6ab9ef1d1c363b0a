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
 * The verdicts of all possible questionnaires of a catalogue. The questions are divided
 * into two graphs that do not depend on each other: the questions of readiness on the
 * right, all others on the left. For each pair of classes the order of decision runs
 * once, on a representative; it holds for every questionnaire of the pair, because no
 * rule can tell them apart.
 */
public final class DecisionSpace {

	/** The most pairs of classes. The released catalogue has 18,753. */
	private static final long MAX_PAIRS = 1_000_000;

	private final Catalogue catalogue;

	private final AnswerGraph leftGraph;

	private final AnswerGraph rightGraph;

	private final List<DecisionOutcome> outcomes = new ArrayList<>();

	/** Per left and right class, the index of the outcome in {@link #outcomes}. */
	private final int[][] outcomeIndexes;

	/** Per outcome, the ordinal of its verdict. */
	private final int[] verdictOrdinals;

	private final CatalogueOrder catalogueOrder;

	private DecisionSpace(Catalogue catalogue, AnswerGraph leftGraph, AnswerGraph rightGraph) {
		this.catalogue = catalogue;
		this.leftGraph = leftGraph;
		this.rightGraph = rightGraph;
		if ((long) leftGraph.classes() * rightGraph.classes() > MAX_PAIRS) {
			throw new DecisionSpaceTooLargeException(
					"need and readiness with all conditions tell apart too many questionnaires");
		}
		this.outcomeIndexes = decideAllPairs();
		this.verdictOrdinals = this.outcomes.stream().mapToInt((outcome) -> outcome.verdict().ordinal()).toArray();
		this.catalogueOrder = new CatalogueOrder(catalogue.questions());
	}

	/**
	 * Builds the space of a catalogue. This takes a noticeable time, so callers keep the
	 * result.
	 * @throws IllegalStateException if, in catalogue order, it is not yet known whether a
	 * question is asked
	 * @throws DecisionSpaceTooLargeException if the conditions keep too many classes
	 * apart
	 */
	public static DecisionSpace of(Catalogue catalogue) {
		return of(catalogue, List.of());
	}

	/**
	 * @param observed conditions that the classes keep apart in addition to those of the
	 * rules
	 */
	static DecisionSpace of(Catalogue catalogue, List<Condition> observed) {
		List<Condition> conditions = new ArrayList<>(observed);
		catalogue.rules().beforeGrid().forEach((rule) -> conditions.add(rule.when()));
		catalogue.rules().grid().cases().forEach((gridCase) -> {
			if (gridCase.when() != null) {
				conditions.add(gridCase.when());
			}
		});
		catalogue.rules().afterGrid().forEach((rule) -> conditions.add(rule.when()));
		List<Question> rightQuestions = rightQuestions(catalogue);
		List<Question> leftQuestions = pointsFirst(
				catalogue.questions().stream().filter((question) -> !rightQuestions.contains(question)).toList());
		return new DecisionSpace(catalogue, new AnswerGraphBuilder(catalogue, leftQuestions, conditions).build(),
				new AnswerGraphBuilder(catalogue, rightQuestions, conditions).build());
	}

	/**
	 * Puts the questions with points, and those that decide whether they are asked,
	 * before all others: the sooner the points are known, the more states the graph can
	 * merge.
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
	 * Returns the questions of readiness; empty if whether a question is asked depends on
	 * one of the other graph, so that all questions need one graph.
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

	private int[][] decideAllPairs() {
		Map<DecisionOutcome, Integer> indexes = new HashMap<>();
		int[][] decided = new int[this.leftGraph.classes()][this.rightGraph.classes()];
		int[] masks = new int[this.catalogue.questions().size()];
		for (int leftClass = 0; leftClass < decided.length; leftClass++) {
			for (int rightClass = 0; rightClass < decided[leftClass].length; rightClass++) {
				combine(leftClass, rightClass, masks);
				DecisionOutcome outcome = DecisionOrder.decide(this.catalogue.rules(), facts(masks));
				decided[leftClass][rightClass] = indexes.computeIfAbsent(outcome, (unknown) -> {
					this.outcomes.add(unknown);
					return this.outcomes.size() - 1;
				});
			}
		}
		return decided;
	}

	private void combine(int leftClass, int rightClass, int[] masks) {
		int[] leftMasks = this.leftGraph.representatives().get(leftClass);
		int[] rightMasks = this.rightGraph.representatives().get(rightClass);
		for (int i = 0; i < masks.length; i++) {
			masks[i] = leftMasks[i] | rightMasks[i];
		}
	}

	private Facts facts(int[] masks) {
		return AxisPoints.withPoints(this.catalogue, new Facts(masks));
	}

	/** Returns one questionnaire of a pair of classes, a mask per question. */
	public int[] representativeMasks(int leftClass, int rightClass) {
		int[] masks = new int[this.catalogue.questions().size()];
		combine(leftClass, rightClass, masks);
		return masks;
	}

	/** Returns one questionnaire of a pair of classes as facts with their points. */
	public Facts representativeFacts(int leftClass, int rightClass) {
		return facts(representativeMasks(leftClass, rightClass));
	}

	public DecisionOutcome outcome(int leftClass, int rightClass) {
		return this.outcomes.get(this.outcomeIndexes[leftClass][rightClass]);
	}

	/** Returns the place of a pair's outcome in {@link #outcomes()}. */
	public int outcomeIndex(int leftClass, int rightClass) {
		return this.outcomeIndexes[leftClass][rightClass];
	}

	/** Returns the different outcomes of all pairs. */
	public List<DecisionOutcome> outcomes() {
		return this.outcomes;
	}

	public AnswerGraph leftGraph() {
		return this.leftGraph;
	}

	public AnswerGraph rightGraph() {
		return this.rightGraph;
	}

	public List<Question> questions() {
		return this.catalogue.questions();
	}

	public CatalogueOrder catalogueOrder() {
		return this.catalogueOrder;
	}

	/** Returns the ordinal of a pair's verdict. */
	public int verdictOrdinal(int leftClass, int rightClass) {
		return this.verdictOrdinals[this.outcomeIndexes[leftClass][rightClass]];
	}

	/**
	 * Returns the answers that count, a mask per question.
	 * @throws IncompleteAnswersException if a question that is asked is unanswered
	 */
	public int[] countingMasks(Answers answers) {
		Journey journey = Journey.of(answers);
		journey.firstUnanswered().ifPresent((question) -> {
			throw new IncompleteAnswersException(question);
		});
		return questions().stream().mapToInt(journey.facts()::mask).toArray();
	}

	/** Returns the verdict of complete answers, a mask per question. */
	public Verdict verdict(int[] masks) {
		return outcome(this.leftGraph.classOf(masks), this.rightGraph.classOf(masks)).verdict();
	}

	/**
	 * Completes answers in every way that can matter and passes on the masks with their
	 * verdict. It answers each question that is asked and unanswered, without "don't
	 * know", and drops answers to questions that are not asked.
	 */
	public void forEachCompletion(int[] masks, BiConsumer<int[], Verdict> consumer) {
		int[] completed = masks.clone();
		this.leftGraph.forEachCompletion(completed, (leftClass) -> this.rightGraph.forEachCompletion(completed,
				(rightClass) -> consumer.accept(completed.clone(), outcome(leftClass, rightClass).verdict())));
	}

}
