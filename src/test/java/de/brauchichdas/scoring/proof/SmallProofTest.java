package de.brauchichdas.scoring.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.VariantSelector;
import de.brauchichdas.catalogue.loader.SmallCatalogue;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.AxisPoints;
import de.brauchichdas.scoring.DecisionOrder;
import de.brauchichdas.scoring.DecisionOutcome;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.FiredRule;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests every figure of the proof of the small catalogue against counting every
 * questionnaire.
 */
class SmallProofTest {

	private static final int CATALOGUES = RandomDraws.of(60);

	/** Per catalogue all there is to count. */
	private final Map<Catalogue, List<Evaluation>> evaluated = new IdentityHashMap<>();

	private SmallCatalogue small;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.small = new SmallCatalogue(folder);
	}

	@Test
	void theTotalIsTheNumberOfQuestionnaires() {
		for (Catalogue catalogue : catalogues()) {
			assertThat(CatalogueProof.of(catalogue).total()).isEqualTo(evaluations(catalogue, (evaluation) -> true));
		}
	}

	@Test
	void everyVerdictThatIsReachedHasAnExample() {
		for (Catalogue catalogue : catalogues()) {
			CatalogueProof.of(catalogue).verdicts().forEach((verdict, count) -> {
				assertThat(count.number())
					.isEqualTo(evaluations(catalogue, (evaluation) -> evaluation.verdict() == verdict));
				assertExample(catalogue, count, (evaluation) -> evaluation.verdict() == verdict);
			});
		}
	}

	@Test
	void aRuleDecidesWhereAnotherVerdictWouldComeOutWithoutIt() {
		for (Catalogue catalogue : catalogues()) {
			List<CatalogueProof.RuleCount> rules = CatalogueProof.of(catalogue).rules();
			assertThat(rules).extracting(CatalogueProof.RuleCount::rule).isEqualTo(catalogue.rules().all());
			for (CatalogueProof.RuleCount rule : rules) {
				Predicate<Evaluation> fires = (evaluation) -> evaluation.rules()
					.stream()
					.anyMatch((fired) -> fired.rule().equals(rule.rule()));
				Predicate<Evaluation> decides = fires
					.and((evaluation) -> without(catalogue, rule.rule(), evaluation) != evaluation.verdict());
				assertThat(rule.fires().number()).isEqualTo(evaluations(catalogue, fires));
				assertExample(catalogue, rule.fires(), fires);
				assertThat(rule.decides().number()).isEqualTo(evaluations(catalogue, decides));
				assertExample(catalogue, rule.decides(), decides);
			}
		}
	}

	@Test
	void onlyQuestionsWithOneAnswerThatIsOrderedOrCountsAreLookedAtForMonotony() {
		assertThat(CatalogueProof.of(this.small.load()).monotony()).extracting((monotony) -> monotony.question().id())
			.containsExactly("gespraech", "stil", "zeit");
		assertThat(CatalogueProof.of(this.small.load()).monotony()).filteredOn(CatalogueProof.Monotony::promised)
			.extracting((monotony) -> monotony.question().id())
			.containsExactly("zeit");
	}

	@Test
	void aBetterAnswerIsComparedWithTheNextWorseOneIfTheSameIsAsked() {
		for (Catalogue catalogue : catalogues()) {
			for (CatalogueProof.Monotony monotony : CatalogueProof.of(catalogue).monotony()) {
				List<Lowered> pairs = pairs(catalogue, monotony.question());
				List<Lowered> lowered = pairs.stream()
					.filter((pair) -> pair.after().verdict().rank() < pair.before().verdict().rank())
					.toList();
				assertThat(monotony.pairs()).isEqualTo(pairs.size());
				assertThat(monotony.lowered().number()).isEqualTo(lowered.size());
				if (lowered.isEmpty()) {
					assertThat(monotony.lowered().witness()).isNull();
					assertThat(monotony.example()).isNull();
				}
				else {
					assertPair(catalogue, monotony, lowered);
				}
			}
		}
	}

	@Test
	void theExampleOfALoweringIsTheSmallestQuestionnaire() {
		Catalogue catalogue = this.small
			.change("rules.yml", "when: {answer: stil, in: gar-nicht}", "when: {answer: zeit, in: eine}")
			.load();
		assertThat(CatalogueProof.of(catalogue).monotony())
			.filteredOn((monotony) -> monotony.question().id().equals("zeit"))
			.singleElement()
			.satisfies((monotony) -> {
				assertThat(monotony.example())
					.isEqualTo(new CatalogueProof.Lowering("keine", "eine", Verdict.BASIS, Verdict.INNEN));
				assertThat(monotony.lowered().witness()).isEqualTo(new CatalogueProof.Witness(
						Map.of("gespraech", List.of("nie"), "stil", List.of("offen"), "zeit", List.of("keine"))));
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "[ein-kanal, dialog]", "[basis]", "[innen, zuhoeren]", "[nein]" })
	void aPromiseIsBrokenByEveryQuestionnaireThatLeadsToWhatItExcludes(String never) {
		Catalogue catalogue = this.small.change("rules.yml", "never: [ein-kanal, dialog]", "never: " + never).load();
		CatalogueProof proof = CatalogueProof.of(catalogue);
		assertThat(proof.guards()).singleElement().satisfies((guard) -> {
			Predicate<Evaluation> applies = (evaluation) -> guard.guard().when().holds(evaluation.facts());
			Predicate<Evaluation> broken = applies
				.and((evaluation) -> guard.guard().never().contains(evaluation.verdict()));
			assertThat(guard.applies()).isEqualTo(evaluations(catalogue, applies)).isPositive();
			assertThat(guard.broken().number()).isEqualTo(evaluations(catalogue, broken));
			assertExample(catalogue, guard.broken(), broken);
		});
	}

	@Test
	void contentIsUnusedIfNoQuestionnaireUsesIt() {
		for (Catalogue catalogue : catalogues()) {
			List<ConditionalContent> content = ConditionalContent.of(catalogue);
			List<String> expected = content.stream()
				.filter((one) -> evaluations(catalogue, (evaluation) -> one.used()
					.test(new DecisionOutcome(evaluation.verdict(),
							evaluation.rules().stream().map(FiredRule::rule).toList()), evaluation.facts())) == 0)
				.map(ConditionalContent::name)
				.toList();
			List<String> names = content.stream().map(ConditionalContent::name).toList();
			assertThat(CatalogueProof.of(catalogue).unused().stream().filter(names::contains)).isEqualTo(expected);
		}
	}

	@Test
	void aPromiseAboutAnAnswerThatNoRuleLooksAtIsTakenAtItsWord() {
		Catalogue catalogue = this.small
			.change("rules.yml", "when: {answer: zeit, in: keine}, never: [ein-kanal, dialog]",
					"when: {all: [{answer: stil, in: knapp}, {verdict: nein}]}, never: [nein]")
			.change("rules.yml", "when: {verdict: nein}", "when: {all: [{verdict: nein}, {answer: zeit, in: eine}]}")
			.load();
		Question style = catalogue.question("stil").orElseThrow();
		int terse = style.maskOf(List.of("knapp"));
		assertThat(CatalogueProof.of(catalogue).guards()).singleElement()
			.satisfies((guard) -> assertThat(guard.broken().number()).isPositive()
				.isEqualTo(evaluations(catalogue, (evaluation) -> evaluation.verdict() == Verdict.NEIN
						&& evaluation.facts().mask(style) == terse)));
	}

	@Test
	void everyListWithoutALineIsMissing() {
		Catalogue catalogue = this.small.load();
		Map<String, Long> expected = new TreeMap<>();
		for (Verdict verdict : Verdict.values()) {
			Recommendation recommendation = catalogue.recommendation(verdict);
			String name = "recommendations/" + verdict.id();
			put(expected, name + "/plan", empty(catalogue, verdict,
					recommendation.plan().stream().map(Recommendation.Phase::selector).toList()));
			put(expected, name + "/stop", empty(catalogue, verdict,
					recommendation.stop().stream().map(Recommendation.Line::selector).toList()));
			put(expected, name + "/mistakes", empty(catalogue, verdict,
					recommendation.mistakes().stream().map(Recommendation.Line::selector).toList()));
		}
		put(expected, "measures",
				evaluations(catalogue,
						(evaluation) -> catalogue.successSigns()
							.stream()
							.noneMatch((measure) -> measure.when().holds(evaluation.facts()))));
		assertThat(missing(catalogue)).isEqualTo(expected)
			.containsKeys("measures", "recommendations/innen/stop", "recommendations/basis/plan")
			.doesNotContainKeys("recommendations/innen/plan", "recommendations/innen/mistakes");
	}

	@Test
	void aListWhoseLinesAllDependOnARuleIsMissingWhereAnotherRuleDecided() {
		Catalogue catalogue = this.small
			.change("recommendations.yml", "{weeks: [1, 4], text", "{weeks: [1, 4], decidedBy: chance, text")
			.change("recommendations.yml", "- {text: \"Zu viel auf einmal.\"}",
					"- {notDecidedBy: erst-nach-innen, text: \"Zu viel.\"}")
			.change("rules.yml", "    verdict: innen\n    final: true\n", "    verdict: innen\n")
			.load();
		Recommendation inward = catalogue.recommendation(Verdict.INNEN);
		Map<String, Long> expected = new TreeMap<>();
		put(expected, "recommendations/innen/plan",
				empty(catalogue, Verdict.INNEN, inward.plan().stream().map(Recommendation.Phase::selector).toList()));
		put(expected, "recommendations/innen/mistakes", empty(catalogue, Verdict.INNEN,
				inward.mistakes().stream().map(Recommendation.Line::selector).toList()));
		Map<String, Long> found = missing(catalogue);
		found.keySet().removeIf((slot) -> !slot.matches("recommendations/innen/(plan|mistakes)"));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void linesOfDifferentRulesAreToldApart() {
		Catalogue catalogue = this.small.change("recommendations.yml",
				"text: \"Visitenkarte, nicht mehr.\"\n    steps:\n      - - {title: \"Eins\", text: \"Erstens.\", minutes: 10}\n      - - {title: \"Zwei\", text: \"Zweitens.\", minutes: 10}\n      - - {title: \"Drei\", text: \"Drittens.\", minutes: 10}\n    plan: []\n    stop: []\n",
				"text: \"Visitenkarte, nicht mehr.\"\n    steps:\n      - - {title: \"Eins\", text: \"Erstens.\", minutes: 10}\n      - - {title: \"Zwei\", text: \"Zweitens.\", minutes: 10}\n      - - {title: \"Drei\", text: \"Drittens.\", minutes: 10}\n    plan: []\n    stop:\n      - {decidedBy: keine-zeit, when: {answer: stil, in: offen}, text: \"Ja.\"}\n      - {decidedBy: visitenkarte, when: {answer: zeit, in: eine}, text: \"Ja.\"}\n      - {notDecidedBy: keine-zeit, when: {answer: gespraech, in: selten}, text: \"Ja.\"}\n")
			.load();
		long expected = empty(catalogue, Verdict.BASIS,
				catalogue.recommendation(Verdict.BASIS).stop().stream().map(Recommendation.Line::selector).toList());
		assertThat(expected).isPositive();
		assertThat(missing(catalogue)).containsEntry("recommendations/basis/stop", expected);
	}

	@Test
	void aRecommendationWithoutALineForWhomItIsGivenIsMissing() {
		Catalogue catalogue = this.small.change("recommendations.yml", "- {weeks: [1, 4], text: \"Zuhören.\"}\n", "")
			.change("recommendations.yml", "notDecidedBy: keine-zeit", "notDecidedBy: erst-nach-innen")
			.load();
		long inward = evaluations(catalogue, (evaluation) -> evaluation.verdict() == Verdict.INNEN);
		assertThat(missing(catalogue)).containsEntry("recommendations/innen/plan", inward);
	}

	@Test
	void aSentenceWhoseBuildingBlocksAllFailIsMissingWhereItsRuleFires() {
		Catalogue catalogue = this.small.change("rules.yml", "sentence: \"Eine Visitenkarte genügt.\"",
				"sentence: [{text: \"Es fehlt {parts}.\", parts: [{when: {answer: stil, in: knapp}, text: \"Stil\"}, "
						+ "{when: {answer: zeit, in: keine}, text: \"Zeit\"}]}]")
			.load();
		Question style = catalogue.question("stil").orElseThrow();
		Question time = catalogue.question("zeit").orElseThrow();
		long expected = evaluations(catalogue,
				(evaluation) -> evaluation.rules().stream().anyMatch((rule) -> rule.id().equals("visitenkarte"))
						&& evaluation.facts().mask(style) != style.maskOf(List.of("knapp"))
						&& evaluation.facts().mask(time) != time.maskOf(List.of("keine")));
		assertThat(expected).isPositive();
		assertThat(missing(catalogue)).containsEntry("rules/visitenkarte", expected);
	}

	@Test
	void onlyTheFirstVariantThatFitsHasToBeWhole() {
		Catalogue catalogue = this.small.change("recommendations.yml", "sentence: \"Visitenkarte.\"",
				"sentence: [{when: manSpricht, text: \"Gespräch.\"}, "
						+ "{text: \"Es fehlt {parts}.\", parts: [{when: {answer: zeit, in: keine}, text: \"Zeit\"}]}]")
			.load();
		Question talk = catalogue.question("gespraech").orElseThrow();
		Question time = catalogue.question("zeit").orElseThrow();
		long expected = evaluations(catalogue,
				(evaluation) -> evaluation.verdict() == Verdict.BASIS
						&& evaluation.facts().mask(talk) != talk.maskOf(List.of("oft"))
						&& evaluation.facts().mask(time) != time.maskOf(List.of("keine")));
		assertThat(expected).isPositive();
		assertThat(missing(catalogue)).containsEntry("recommendations/basis/sentence", expected);
	}

	@Test
	void everyVariantThatIsShownHasToBeWhole() {
		Catalogue catalogue = this.small.change("recommendations.yml", "text: \"Visitenkarte, nicht mehr.\"",
				"text: {all: [{when: manSpricht, text: \"Gespräch.\"}, {when: {answer: stil, in: offen}, "
						+ "text: \"Es fehlt {parts}.\", parts: [{when: {answer: zeit, in: keine}, text: \"Zeit\"}]}]}")
			.load();
		Question talk = catalogue.question("gespraech").orElseThrow();
		Question style = catalogue.question("stil").orElseThrow();
		Question time = catalogue.question("zeit").orElseThrow();
		long expected = evaluations(catalogue, (evaluation) -> {
			boolean often = evaluation.facts().mask(talk) == talk.maskOf(List.of("oft"));
			boolean open = evaluation.facts().mask(style) == style.maskOf(List.of("offen"));
			boolean none = evaluation.facts().mask(time) == time.maskOf(List.of("keine"));
			return evaluation.verdict() == Verdict.BASIS && ((!often && !open) || (open && !none));
		});
		assertThat(expected).isPositive();
		assertThat(missing(catalogue)).containsEntry("recommendations/basis/text", expected);
	}

	@Test
	void aNoticeAndAPlaceWithoutATextAreMissingWhereTheyAreShown() {
		Catalogue catalogue = this.small
			.change("notices.yml", "text: \"Lesen Sie mit.\"",
					"text: {all: [{when: {answer: stil, in: offen}, text: \"Ja.\"}]}")
			.change("channels.yml", "name: \"Karteneintrag\"",
					"name: {all: [{when: {answer: zeit, in: ab2}, text: \"Karte\"}]}")
			.load();
		Question talk = catalogue.question("gespraech").orElseThrow();
		Question style = catalogue.question("stil").orElseThrow();
		Question time = catalogue.question("zeit").orElseThrow();
		long notice = evaluations(catalogue,
				(evaluation) -> evaluation.facts().mask(talk) == talk.maskOf(List.of("oft"))
						&& evaluation.facts().mask(style) != style.maskOf(List.of("offen")));
		long place = evaluations(catalogue,
				(evaluation) -> Stream.of("selten", "oft")
					.anyMatch((option) -> evaluation.facts().mask(talk) == talk.maskOf(List.of(option)))
						&& evaluation.facts().mask(time) != time.maskOf(List.of("ab2")));
		assertThat(missing(catalogue)).containsEntry("notices/kritik", notice).containsEntry("channels/karte", place);
	}

	@Test
	void aPlaceThatIsAlwaysShownNeedsItsNameAlways() {
		Catalogue catalogue = this.small
			.change("channels.yml", "    when: {answer: gespraech, in: [selten, oft]}\n", "")
			.change("channels.yml", "name: \"Karteneintrag\"",
					"name: {all: [{when: {answer: zeit, in: ab2}, text: \"Karte\"}]}")
			.load();
		Question time = catalogue.question("zeit").orElseThrow();
		long place = evaluations(catalogue,
				(evaluation) -> evaluation.facts().mask(time) != time.maskOf(List.of("ab2")));
		assertThat(missing(catalogue)).containsEntry("channels/karte", place);
	}

	@Test
	void aMissingTextHasAnExample() {
		Catalogue catalogue = this.small.load();
		for (CatalogueProof.MissingText missing : CatalogueProof.of(catalogue).missingTexts()) {
			if (missing.slot().equals("measures")) {
				assertExample(catalogue, missing.questionnaires(),
						(evaluation) -> catalogue.successSigns()
							.stream()
							.noneMatch((measure) -> measure.when().holds(evaluation.facts())));
			}
			else {
				assertExample(catalogue, missing.questionnaires(),
						(evaluation) -> missing.slot().contains("/" + evaluation.verdict().id() + "/"));
			}
		}
	}

	/** The small catalogue and some made at random. */
	private List<Catalogue> catalogues() {
		List<Catalogue> catalogues = new ArrayList<>();
		catalogues.add(this.small.load());
		for (long seed = 0; seed < CATALOGUES; seed++) {
			catalogues.add(RandomCatalogue.of(seed, 5, -1, 5));
		}
		return catalogues;
	}

	/** The verdict of the same answers if the rule did not exist. */
	private static Verdict without(Catalogue catalogue, Rule rule, Evaluation evaluation) {
		Facts answers = new Facts(masks(catalogue, evaluation.facts()));
		return DecisionOrder.decide(catalogue.rules().without(rule), AxisPoints.withPoints(catalogue, answers))
			.verdict();
	}

	private long evaluations(Catalogue catalogue, Predicate<Evaluation> which) {
		return this.evaluated.computeIfAbsent(catalogue, SmallProofTest::all).stream().filter(which).count();
	}

	private static List<Evaluation> all(Catalogue catalogue) {
		List<Evaluation> all = new ArrayList<>();
		QuestionnaireEnumeration.of(catalogue, (answers) -> all.add(Scoring.evaluate(catalogue, answers)));
		return all;
	}

	private long empty(Catalogue catalogue, Verdict verdict, List<VariantSelector> selectors) {
		return evaluations(catalogue, (evaluation) -> evaluation.verdict() == verdict
				&& selectors.stream().noneMatch((selector) -> selector.fits(evaluation.facts())));
	}

	private static void put(Map<String, Long> expected, String slot, long number) {
		if (number > 0) {
			expected.put(slot, number);
		}
	}

	private static Map<String, Long> missing(Catalogue catalogue) {
		Map<String, Long> missing = new TreeMap<>();
		CatalogueProof.of(catalogue)
			.missingTexts()
			.forEach((text) -> assertThat(missing.put(text.slot(), text.questionnaires().number())).isNull());
		return missing;
	}

	private static void assertExample(Catalogue catalogue, CatalogueProof.Count count, Predicate<Evaluation> shows) {
		CatalogueProof.Witness witness = count.witness();
		if (count.number() == 0) {
			assertThat(witness).isNull();
		}
		else {
			assertThat(witness).isNotNull();
			Answers answers = catalogue.answers(witness.answers());
			assertThat(shows).accepts(Scoring.evaluate(catalogue, answers));
			assertThat(catalogue.questions())
				.allMatch((question) -> Journey.of(answers).asks(question) == answers.has(question));
		}
	}

	/** Two questionnaires of which the second has the next better answer. */
	private record Lowered(Answers answers, Evaluation before, Evaluation after, Option from, Option to) {

	}

	private static List<Lowered> pairs(Catalogue catalogue, Question question) {
		List<Option> options = question.options().stream().filter((option) -> !option.unknown()).toList();
		List<Lowered> pairs = new ArrayList<>();
		QuestionnaireEnumeration.of(catalogue, (answers) -> {
			for (int i = 0; i + 1 < options.size(); i++) {
				if (answers.mask(question) == options.get(i).bit()) {
					Answers better = answers.with(question, options.get(i + 1).bit());
					Journey journey = Journey.of(better);
					if (catalogue.questions().stream().allMatch((other) -> journey.asks(other) == answers.has(other))) {
						pairs.add(new Lowered(answers, Scoring.evaluate(catalogue, answers),
								Scoring.evaluate(catalogue, better), options.get(i), options.get(i + 1)));
					}
				}
			}
		});
		return pairs;
	}

	/** The example is the smallest of the pairs that lower the verdict. */
	private static void assertPair(Catalogue catalogue, CatalogueProof.Monotony monotony, List<Lowered> lowered) {
		CatalogueProof.Witness witness = monotony.lowered().witness();
		CatalogueProof.Lowering example = monotony.example();
		assertThat(witness).isNotNull();
		assertThat(example).isNotNull();
		Answers answers = catalogue.answers(witness.answers());
		Lowered shown = lowered.stream().filter((pair) -> pair.answers().equals(answers)).findFirst().orElseThrow();
		int[] first = lowered.stream()
			.map((pair) -> masks(catalogue, pair.before().facts()))
			.min(Arrays::compare)
			.orElseThrow();
		assertThat(masks(catalogue, shown.before().facts())).isEqualTo(first);
		assertThat(example).isEqualTo(new CatalogueProof.Lowering(shown.from().id(), shown.to().id(),
				shown.before().verdict(), shown.after().verdict()));
	}

	private static int[] masks(Catalogue catalogue, Facts facts) {
		return catalogue.questions().stream().mapToInt(facts::mask).toArray();
	}

}
