package de.brauchichdas.scoring.turning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.loader.SmallCatalogue;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.IncompleteAnswersException;
import de.brauchichdas.scoring.QuestionnaireEnumeration;
import de.brauchichdas.scoring.RandomCatalogue;
import de.brauchichdas.scoring.exact.DecisionSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the properties of a turning point and the order in which turning points are
 * listed.
 */
class TurningPointTest {

	private SmallCatalogue small;

	private Catalogue catalogue;

	@BeforeEach
	void load(@TempDir Path folder) throws IOException {
		this.small = new SmallCatalogue(folder);
		this.catalogue = this.small.load();
	}

	@Test
	void theDistanceOnOrderedOptionsIsTheirSteps() {
		assertThat(change("zeit", "keine", "ab2").distance()).isEqualTo(2);
		assertThat(change("zeit", "ab2", "eine").distance()).isEqualTo(1);
		assertThat(change("zeit", "eine", "ab2").distance()).isEqualTo(1);
	}

	@Test
	void theDistanceOnOtherOptionsIsOne() {
		assertThat(change("stil", "offen", "gar-nicht").distance()).isEqualTo(1);
		assertThat(change("stil", "gar-nicht", "knapp").distance()).isEqualTo(1);
	}

	@Test
	void theDistanceOfSeveralTicksIsTheNumberOfBoxesTurned() {
		assertThat(change("orte", "netz", "netz,presse").distance()).isEqualTo(1);
		assertThat(change("orte", "netz", "presse,messen").distance()).isEqualTo(3);
		assertThat(change("orte", "netz,presse", "netz").distance()).isEqualTo(1);
	}

	@Test
	void aQuestionThatIsOnlyOpenedIsNoDistanceAndNoChange() {
		TurningPoint point = new TurningPoint(List.of(change("zeit", "keine", "ab2"), change("antwort", null, "ja")),
				Verdict.DIALOG);
		assertThat(change("antwort", null, "ja").newlyAsked()).isTrue();
		assertThat(change("zeit", "keine", "ab2").newlyAsked()).isFalse();
		assertThat(point.distance()).isEqualTo(2);
		assertThat(point.size()).isEqualTo(1);
	}

	@Test
	void aPointIsOnlyInOnesOwnHandIfEveryChangeIs() {
		AnswerChange own = change("zeit", "keine", "ab2");
		AnswerChange observed = change("gespraech", "nie", "oft");
		AnswerChange given = change("orte", "netz", "presse");
		assertThat(point(own).control()).isEqualTo(AnswerControl.OWN);
		assertThat(point(own, observed).control()).isEqualTo(AnswerControl.OBSERVED);
		assertThat(point(given, observed, own).control()).isEqualTo(AnswerControl.GIVEN);
		assertThat(point(own, change("orte", null, "netz")).control()).isEqualTo(AnswerControl.OWN);
	}

	@Test
	void whatIsGivenOrUnknownIsNotProposed() {
		assertThat(point(change("zeit", "keine", "ab2")).proposable()).isTrue();
		assertThat(point(change("gespraech", "nie", "oft")).proposable()).isTrue();
		assertThat(point(change("orte", "netz", "presse")).proposable()).isFalse();
		assertThat(point(change("gespraech", "nie", "unbekannt")).proposable()).isFalse();
		assertThat(point(change("gespraech", "unbekannt", "nie")).proposable()).isTrue();
	}

	@Test
	void onlyBoxesMeansNothingElse() {
		assertThat(point(change("orte", "netz", "presse")).onlyMultipleChoice()).isTrue();
		assertThat(point(change("orte", "netz", "presse"), change("zeit", "keine", "ab2")).onlyMultipleChoice())
			.isFalse();
		assertThat(point(change("zeit", "keine", "ab2")).onlyMultipleChoice()).isFalse();
	}

	@Test
	void aBoxIsTurnedOnAndOffAndTheExclusiveOneReplacesAll() {
		DecisionSpace space = DecisionSpace.of(this.small.change("rules.yml", "{answer: stil, in: gar-nicht}",
				"{not: {all: [{answer: orte, ticked: netz}, {answer: orte, ticked: presse}, {not: {answer: orte, ticked: messen}}]}}")
			.load());
		assertThat(turned(space, "netz,presse")).containsExactlyInAnyOrder(mask("netz,presse,messen"), mask("netz"),
				mask("presse"), mask("woanders"));
	}

	@Test
	void aBoxTickedAloneIsReplacedByTheExclusiveOne() {
		DecisionSpace space = DecisionSpace
			.of(this.small.change("rules.yml", "{answer: stil, in: gar-nicht}", "{not: {answer: orte, ticked: messen}}")
				.load());
		assertThat(turned(space, "messen")).containsExactly(mask("woanders"));
	}

	@Test
	void aQuestionThatOpensIsNotAnsweredWithDontKnow() {
		Catalogue changed = this.small
			.change("questions.yml", "- {id: bisher-nicht, text: \"Bisher nicht\"",
					"- {id: bisher-nicht, unknown: true, text: \"Bisher nicht\"")
			.change("rules.yml", "{answer: stil, in: gar-nicht}", "{answer: orte, ticked: netz}")
			.load();
		TurningPoints points = TurningPoints.of(DecisionSpace.of(changed),
				answers(changed, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=keine"));
		Question answer = changed.question("antwort").orElseThrow();
		assertThat(points.singleChanges()).flatExtracting(TurningPoint::changes)
			.filteredOn((change) -> change.question().equals(answer))
			.isNotEmpty()
			.allMatch((change) -> change.to() == answer.maskOf(List.of("ja")));
	}

	@Test
	void openAnswersHaveNoTurningPoints() {
		Answers open = answers(this.catalogue, "gespraech=nie", "stil=knapp");
		DecisionSpace space = DecisionSpace.of(this.catalogue);
		assertThatExceptionOfType(IncompleteAnswersException.class).isThrownBy(() -> TurningPoints.of(space, open))
			.satisfies((ex) -> assertThat(ex.question()).isEqualTo("zeit"));
	}

	@Test
	void singleChangesUpwardInOnesOwnHandComeFirstThenOthersUpwardThenTheRest() {
		forRandom((points) -> {
			List<Integer> places = points.singleChanges().stream().map((point) -> {
				boolean up = point.verdict().rank() > points.now().rank();
				return (up && point.control() == AnswerControl.OWN) ? "own" : up ? "up" : "rest";
			}).map(List.of("own", "up", "rest")::indexOf).toList();
			assertThat(places).isSorted();
			for (int place = 0; place < 3; place++) {
				int wanted = place;
				assertThat(points.singleChanges())
					.filteredOn((point) -> places.get(points.singleChanges().indexOf(point)) == wanted)
					.extracting((point) -> root(point).question().index())
					.isSorted();
			}
			return points.singleChanges().size();
		});
	}

	@Test
	void setsLeadOnlyWhereNoSingleChangeThatMayBeProposedDoes() {
		forRandom((points) -> {
			assertThat(points.changeSets()).doesNotContainKey(points.now());
			points.singleChanges()
				.stream()
				.filter(TurningPoint::proposable)
				.forEach((point) -> assertThat(points.changeSets()).doesNotContainKey(point.verdict()));
			points.changeSets().forEach((verdict, point) -> {
				assertThat(point.verdict()).isEqualTo(verdict);
				assertThat(point.proposable()).isTrue();
			});
			points.ownChangeSets()
				.keySet()
				.stream()
				.filter((verdict) -> points.singleChanges()
					.stream()
					.noneMatch((point) -> point.proposable() && point.verdict() == verdict))
				.forEach((verdict) -> assertThat(points.changeSets()).containsKey(verdict));
			return points.changeSets().size();
		});
	}

	@Test
	void ownWaysLeadHigherByOwnChangesAndNeverByBoxesAlone() {
		forRandom((points) -> {
			points.ownChangeSets().forEach((verdict, way) -> {
				assertThat(verdict.rank()).isGreaterThan(points.now().rank());
				assertThat(way.verdict()).isEqualTo(verdict);
				assertThat(way.control()).isEqualTo(AnswerControl.OWN);
				assertThat(way.onlyMultipleChoice()).isFalse();
			});
			points.singleChanges()
				.stream()
				.filter((point) -> point.proposable() && point.control() == AnswerControl.OWN
						&& !point.onlyMultipleChoice() && point.verdict().rank() > points.now().rank()
						&& point.changes().stream().noneMatch((change) -> change.question().multiple()))
				.forEach((point) -> assertThat(points.ownChangeSets()).containsKey(point.verdict()));
			return points.ownChangeSets().size();
		});
	}

	@Test
	void insteadOfBoxesAloneTheSmallestWayWithoutBoxesIsShown() {
		TurningPoints points = withBoxes("{any: [{answer: orte, ticked: presse}, {answer: gespraech, in: selten}, "
				+ "{all: [{answer: stil, in: offen}, {answer: zeit, in: ab2}]}]}");
		assertThat(points.ownChangeSets().get(Verdict.DIALOG)).isNotNull();
		assertThat(points.ownChangeSets().get(Verdict.DIALOG).changes())
			.containsExactly(change("stil", "knapp", "offen"), change("zeit", "keine", "ab2"));
	}

	@Test
	void whereOnlyBoxesLeadIsOutOfReach() {
		TurningPoints points = withBoxes("{answer: orte, ticked: presse}");
		assertThat(points.singleChanges())
			.anyMatch((point) -> point.verdict() == Verdict.DIALOG && point.onlyMultipleChoice());
		assertThat(points.ownChangeSets()).doesNotContainKey(Verdict.DIALOG);
		assertThat(points.unreachableByOwnChanges()).contains(Verdict.DIALOG);
	}

	/** The boxes are in one's own hand, and a condition leads to the dialogue. */
	private TurningPoints withBoxes(String when) {
		Catalogue changed = this.small.change("questions.yml", "control: given", "control: own")
			.change("rules.yml", "when: {answer: stil, in: gar-nicht}\n    verdict: innen",
					"when: " + when + "\n    verdict: dialog")
			.load();
		return TurningPoints.of(DecisionSpace.of(changed),
				answers(changed, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=keine"));
	}

	@Test
	void ownChangesUpwardComeFirstThenOthersUpwardThenThoseThatRankTheSameOrLower() {
		Catalogue changed = this.small
			.change("rules.yml", "first:\n",
					"""
							first:
							  - {id: a, name: A, when: {answer: zeit, in: ab2}, verdict: dialog, final: true, sentence: "A."}
							  - {id: b, name: B, when: {answer: gespraech, in: oft}, verdict: ein-kanal, final: true, sentence: "B."}
							  - {id: c, name: C, when: {answer: stil, in: offen}, verdict: zuhoeren, final: true, sentence: "C."}
							""")
			.load();
		TurningPoints points = TurningPoints.of(DecisionSpace.of(changed),
				answers(changed, "gespraech=nie", "stil=knapp", "zeit=keine"));
		assertThat(points.now()).isEqualTo(Verdict.BASIS);
		assertThat(points.singleChanges()).extracting((point) -> root(point).question().id())
			.startsWith("zeit", "gespraech")
			.endsWith("gespraech", "stil", "stil");
		assertThat(points.ownUpward()).extracting(TurningPoint::verdict).containsExactly(Verdict.DIALOG);
	}

	@Test
	void dontKnowIsNotPartOfAWay() {
		Catalogue changed = this.small
			.change("rules.yml", "when: {answer: stil, in: gar-nicht}\n    verdict: innen",
					"when: {answer: gespraech, in: unbekannt}\n    verdict: dialog")
			.load();
		DecisionSpace space = DecisionSpace.of(changed);
		Answers answers = answers(changed, "gespraech=nie", "stil=knapp", "zeit=keine");
		assertThat(new SmallestChangeSets(space, space.countingMasks(answers), (question) -> true).find().values())
			.flatExtracting(TurningPoint::changes)
			.flatExtracting(AnswerChange::chosen)
			.isNotEmpty()
			.noneMatch(Option::unknown);
	}

	@Test
	void outOfReachIsEveryHigherVerdictWithoutAWay() {
		forRandom((points) -> {
			List<Verdict> expected = Arrays.stream(Verdict.values())
				.filter((verdict) -> verdict.rank() > points.now().rank())
				.filter((verdict) -> !points.ownChangeSets().containsKey(verdict))
				.toList();
			assertThat(points.unreachableByOwnChanges()).isEqualTo(expected);
			return expected.size();
		});
	}

	@Test
	void theResultHingesOnWhatASingleProposableChangeTurns() {
		forRandom((points) -> {
			List<Question> expected = points.singleChanges()
				.stream()
				.filter(TurningPoint::proposable)
				.map((point) -> root(point).question())
				.distinct()
				.sorted(Comparator.comparingInt(Question::index))
				.toList();
			assertThat(points.pivotalQuestions()).isEqualTo(expected);
			return points.singleChanges().size() - expected.size();
		});
	}

	@Test
	void upwardChangesAreTheShortestForEachQuestionAndVerdictTheShortestFirst() {
		forRandom((points) -> assertUpward(points, points.ownUpward(), AnswerControl.OWN));
		forRandom((points) -> assertUpward(points, points.observedUpward(), AnswerControl.OBSERVED));
	}

	private static int assertUpward(TurningPoints points, List<TurningPoint> upward, AnswerControl control) {
		Map<List<Object>, Integer> shortest = new HashMap<>();
		points.singleChanges()
			.stream()
			.filter((point) -> point.proposable() && point.control() == control && !point.onlyMultipleChoice())
			.filter((point) -> point.verdict().rank() > points.now().rank())
			.forEach((point) -> shortest.merge(List.of(root(point).question(), point.verdict()), point.distance(),
					Math::min));
		assertThat(upward).extracting(TurningPoint::distance).isSorted();
		assertThat(upward).hasSize(shortest.size())
			.allSatisfy((point) -> assertThat(shortest.get(List.of(root(point).question(), point.verdict())))
				.isEqualTo(point.distance()));
		return upward.size();
	}

	/**
	 * Looks at random answers to random catalogues; there must have been something to
	 * see.
	 */
	private static void forRandom(Function<TurningPoints, Integer> check) {
		int seen = 0;
		for (long seed = 0; seed < RandomDraws.of(200); seed++) {
			Catalogue catalogue = RandomCatalogue.of(seed, 6, -1, 4);
			DecisionSpace space = DecisionSpace.of(catalogue);
			List<Answers> all = new ArrayList<>();
			QuestionnaireEnumeration.of(catalogue, all::add);
			Random random = new Random(seed);
			for (int i = 0; i < 20; i++) {
				seen += check.apply(TurningPoints.of(space, all.get(random.nextInt(all.size()))));
			}
		}
		assertThat(seen).isPositive();
	}

	private static AnswerChange root(TurningPoint point) {
		return point.changes().stream().filter((change) -> !change.newlyAsked()).findFirst().orElseThrow();
	}

	private List<Integer> turned(DecisionSpace space, String ticked) {
		Question places = this.catalogue.question("orte").orElseThrow();
		Answers answers = answers(this.catalogue, "gespraech=oft", "orte=" + ticked, "antwort=ja", "stil=knapp",
				"zeit=keine");
		return new SingleChanges(space, space.countingMasks(answers)).find()
			.stream()
			.map(TurningPointTest::root)
			.filter((change) -> change.question().equals(places))
			.map(AnswerChange::to)
			.distinct()
			.toList();
	}

	private int mask(String ticked) {
		return this.catalogue.question("orte").orElseThrow().maskOf(List.of(ticked.split(",")));
	}

	private static Answers answers(Catalogue catalogue, String... answers) {
		Map<String, List<String>> ids = new HashMap<>();
		for (String answer : answers) {
			ids.put(answer.split("=")[0], List.of(answer.split("=")[1].split(",")));
		}
		return catalogue.answers(ids);
	}

	private TurningPoint point(AnswerChange... changes) {
		return new TurningPoint(List.of(changes), Verdict.BASIS);
	}

	private AnswerChange change(String id, @org.jspecify.annotations.Nullable String from, String to) {
		Question question = this.catalogue.question(id).orElseThrow();
		return new AnswerChange(question, (from != null) ? question.maskOf(List.of(from.split(","))) : 0,
				question.maskOf(List.of(to.split(","))));
	}

}
