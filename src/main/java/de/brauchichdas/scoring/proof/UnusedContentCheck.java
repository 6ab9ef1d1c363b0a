package de.brauchichdas.scoring.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.AxisPoints;
import de.brauchichdas.scoring.DecisionOrder;
import de.brauchichdas.scoring.DecisionOutcome;
import de.brauchichdas.scoring.exact.AnswerGraph.Layer;
import de.brauchichdas.scoring.exact.ClassPairs;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.exact.DecisionSpaceTooLargeException;

/**
 * Looks for questions that are never asked, cases of the grid that are never reached and
 * content that no questionnaire uses. Most content is seen in one of some questionnaires;
 * only for the rest all are looked at.
 */
final class UnusedContentCheck {

	private static final int SAMPLES = 30_000;

	private final Catalogue catalogue;

	private final DecisionSpace space;

	private final List<ConditionalContent> unseen;

	private final List<String> unused = new ArrayList<>();

	private final List<String> unproven = new ArrayList<>();

	private UnusedContentCheck(Catalogue catalogue, DecisionSpace space) {
		this.catalogue = catalogue;
		this.space = space;
		this.unseen = new ArrayList<>(ConditionalContent.of(catalogue));
	}

	static UnusedContentCheck of(Catalogue catalogue, DecisionSpace space) {
		UnusedContentCheck check = new UnusedContentCheck(catalogue, space);
		check.run();
		return check;
	}

	/** Where it stands, such as {@code questions/antwort}. */
	List<String> unused() {
		return this.unused;
	}

	/** Content whose conditions tell too much apart to be looked at. */
	List<String> unproven() {
		return this.unproven;
	}

	private void run() {
		this.unused.addAll(neverAsked());
		this.unused.addAll(neverReached());
		lookAtSamples();
		Map<String, Result> results = new ConcurrentHashMap<>();
		this.unseen.parallelStream().forEach((content) -> results.put(content.name(), look(content)));
		this.unseen.stream().map(ConditionalContent::name).forEach((name) -> {
			if (results.get(name) == Result.UNUSED) {
				this.unused.add(name);
			}
			if (results.get(name) == Result.UNPROVEN) {
				this.unproven.add(name);
			}
		});
	}

	private List<String> neverAsked() {
		return Stream.of(this.space.leftGraph(), this.space.rightGraph())
			.flatMap((half) -> half.layers().stream())
			.filter(UnusedContentCheck::neverAsks)
			.map((layer) -> "questions/" + layer.question().id())
			.toList();
	}

	private static boolean neverAsks(Layer layer) {
		for (boolean asks : layer.asked()) {
			if (asks) {
				return false;
			}
		}
		return true;
	}

	/** Also shows every pair of classes to the content. */
	private List<String> neverReached() {
		DecisionRules rules = this.catalogue.rules();
		Set<String> reached = new HashSet<>();
		for (int l = 0; l < this.space.leftGraph().classes(); l++) {
			for (int r = 0; r < this.space.rightGraph().classes(); r++) {
				Facts facts = this.space.representativeFacts(l, r);
				if (rules.beforeGrid().stream().noneMatch((rule) -> rule.ends() && rule.when().holds(facts))) {
					rules.grid()
						.cases()
						.stream()
						.filter((field) -> field.when() == null || field.when().holds(facts))
						.findFirst()
						.ifPresent((field) -> reached.add(field.id()));
				}
				see(this.space.outcome(l, r), facts);
			}
		}
		return rules.grid()
			.cases()
			.stream()
			.map(VerdictGrid.Case::id)
			.filter((id) -> !reached.contains(id))
			.map((id) -> "rules/" + id)
			.toList();
	}

	private void lookAtSamples() {
		Random random = new Random(SAMPLES);
		for (int i = 0; i < SAMPLES && !this.unseen.isEmpty(); i++) {
			Answers answers = this.catalogue.noAnswers();
			for (Question question : this.catalogue.questions()) {
				answers = answers.with(question, anyAnswer(question, random));
			}
			Facts facts = AxisPoints.withPoints(this.catalogue, Journey.of(answers).facts());
			see(DecisionOrder.decide(this.catalogue.rules(), facts), facts);
		}
	}

	private static int anyAnswer(Question question, Random random) {
		int options = question.options().size();
		int mask = question.multiple() ? random.nextInt(1 << options) : 0;
		return question.permits(mask) ? mask : 1 << random.nextInt(options);
	}

	private void see(DecisionOutcome outcome, Facts facts) {
		Facts decided = outcome.addTo(facts);
		this.unseen.removeIf((content) -> content.used().test(outcome, decided));
	}

	/** What is known of content after all questionnaires were looked at. */
	private enum Result {

		USED, UNUSED, UNPROVEN

	}

	private Result look(ConditionalContent content) {
		boolean[] used = { false };
		try {
			new ClassPairs(this.catalogue, content.conditions())
				.forEach((outcome, facts, number) -> used[0] |= content.used().test(outcome, facts));
			return used[0] ? Result.USED : Result.UNUSED;
		}
		catch (DecisionSpaceTooLargeException ex) {
			return Result.UNPROVEN;
		}
	}

}
