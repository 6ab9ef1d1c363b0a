package de.brauchichdas.catalogue.loader;

import java.time.Period;
import java.util.List;
import java.util.Set;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.decision.AxisScale;
import de.brauchichdas.catalogue.content.Channels.Discouraged;
import de.brauchichdas.catalogue.content.Channels.Group;
import de.brauchichdas.catalogue.content.Channels.Place;
import de.brauchichdas.catalogue.content.Dimension;
import de.brauchichdas.catalogue.content.LegalLine;
import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.content.Notice;
import de.brauchichdas.catalogue.content.OpenDoubt;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.content.SuccessSign;
import de.brauchichdas.catalogue.content.TurningPointWording;
import de.brauchichdas.catalogue.decision.VerdictGrid;
import de.brauchichdas.catalogue.decision.VerdictGuard;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.tuple;

/** Every value of the small catalogue arrives where it belongs. */
class ReadAsWrittenTest {

	private final Catalogue catalogue = CatalogueLoader.load(new ClassPathResource("catalogue-small/"));

	private final Facts nothing = new Facts(new int[this.catalogue.questions().size()]);

	@Test
	void theFrame() {
		assertThat(this.catalogue.version()).isEqualTo("2020-01");
		assertThat(this.catalogue.asOf()).isEqualTo("November 2026");
		assertThat(this.catalogue.title()).isEqualTo("Kleiner Katalog");
		assertThat(this.catalogue.borderlineWithin()).isEqualTo(4);
		assertThat(this.catalogue.dimensions()).extracting(Dimension::id, Dimension::title, Dimension::axis)
			.containsExactly(tuple("resonanz", "Resonanz", Axis.NEED),
					tuple("ressourcen", "Ressourcen", Axis.READINESS));
		assertThat(this.catalogue.dimensions()).extracting(Dimension::maximum).containsExactly(100, 100);
		List<AxisBand> bands = List.of(new AxisBand("niedrig", "niedrig", 0, 49),
				new AxisBand("hoch", "hoch", 50, 100));
		assertThat(this.catalogue.scales()).containsExactly(new AxisScale(Axis.NEED, "Bedarf", bands),
				new AxisScale(Axis.READINESS, "Bereitschaft", bands));
		assertThat(this.catalogue.turningPointWording()).isEqualTo(
				new TurningPointWording("Mit {turn} würde daraus: {title}.", "Erst zusammen würde daraus: {title}.",
						"Keine einzelne Antwort ändert dieses Ergebnis.", "Zusammen schon:",
						"Es hängt an einer Antwort: {names}.", "Es hängt an {number} Antworten: {names}.",
						"Durch eigene Änderungen allein ist zurzeit nicht erreichbar: {titles}."));
	}

	@Test
	void aQuestion() {
		Question talk = question("gespraech");
		assertThat(talk.index()).isZero();
		assertThat(talk.dimension()).isEqualTo("resonanz");
		assertThat(talk.axis()).isEqualTo(Axis.NEED);
		assertThat(talk.multiple()).isFalse();
		assertThat(talk.ordered()).isTrue();
		assertThat(talk.control()).isEqualTo(AnswerControl.OBSERVED);
		assertThat(talk.name()).isEqualTo("Gespräch");
		assertThat(talk.text()).isEqualTo("Wird über Sie gesprochen?");
		assertThat(talk.help()).isEqualTo("Fünf Minuten suchen genügen.");
		assertThat(talk.guide()).containsExactly("Namen eingeben.", "Treffer lesen.");
		assertThat(talk.why()).isEqualTo("Wo gesprochen wird, lohnt sich Zuhören.");
		assertThat(talk.askedWhen()).isNull();
		assertThat(talk.evidence()).containsExactly("S-01", "E01");
		assertThat(talk.because()).isNull();
		assertThat(talk.options()).contains(
				new Option("selten", 1, "Selten", 20, "weil selten über Sie gesprochen wird", false, false, null),
				new Option("unbekannt", 3, "Weiß nicht", 10, "weil das noch offen ist", true, false, null));
	}

	@Test
	void aQuestionWithSeveralTicks() {
		Question places = question("orte");
		assertThat(places.index()).isEqualTo(1);
		assertThat(places.multiple()).isTrue();
		assertThat(places.ordered()).isFalse();
		assertThat(places.control()).isEqualTo(AnswerControl.GIVEN);
		assertThat(places.help()).isNull();
		assertThat(places.guide()).isEmpty();
		assertThat(places.triggers()).containsExactly(question("gespraech"));
		assertThat(places.because()).isNotNull();
		assertThat(places.options()).filteredOn(Option::exclusive).extracting(Option::id).containsExactly("woanders");
		assertThat(places.options().get(3).points()).isZero();
		assertThat(question("antwort").axis()).isNull();
		assertThat(question("antwort").triggers()).containsExactly(places);
	}

	@Test
	void theOrderOfDecision() {
		assertThat(this.catalogue.rules().all())
			.extracting(Rule::id, Rule::name, Rule::verdict, Rule::ends, Rule::onlyIfFinal, Rule::evidence)
			.containsExactly(
					tuple("erst-nach-innen", "Erst nach innen", Verdict.INNEN, true, Set.of(), List.of("S-01")),
					tuple("chance", "Chance", Verdict.EIN_KANAL, false, Set.of(Verdict.EIN_KANAL), List.of("E01")),
					tuple("keine-zeit", "Keine Zeit", Verdict.BASIS, false, Set.of(), List.of()),
					tuple("mehr-dialog", "Mehr Dialog", Verdict.DIALOG, true, Set.of(), List.of()),
					tuple("visitenkarte", "Visitenkarte", Verdict.BASIS, false, Set.of(), List.of()));
		VerdictGrid grid = this.catalogue.rules().grid();
		assertThat(grid.cases()).extracting(VerdictGrid.Case::id, VerdictGrid.Case::verdict)
			.containsExactly(tuple("chance", Verdict.EIN_KANAL), tuple("hoch", Verdict.ZUHOEREN),
					tuple("niedrig", Verdict.NEIN));
		assertThat(grid.cases()).extracting((field) -> field.rule() != null).containsExactly(true, false, false);
		assertThat(grid.sentence().render(this.nothing)).isEqualTo("Bedarf und Bereitschaft entscheiden.");
		assertThat(this.catalogue.rules().neverLowering()).containsExactly("zeit");
		assertThat(this.catalogue.rules().guards())
			.extracting(VerdictGuard::id, VerdictGuard::never, VerdictGuard::text)
			.containsExactly(tuple("ohne-zeit-kein-dialog", Set.of(Verdict.EIN_KANAL, Verdict.DIALOG),
					"Ohne Zeit kein eigenes Gespräch."));
	}

	@Test
	void aRecommendation() {
		Recommendation inward = this.catalogue.recommendation(Verdict.INNEN);
		assertThat(inward.verdict()).isEqualTo(Verdict.INNEN);
		assertThat(inward.title()).isEqualTo("Erst nach innen");
		assertThat(inward.evidence()).containsExactly("S-01");
		assertThat(inward.steps()).extracting(List::size).containsExactly(2, 1, 1);
		assertThat(inward.steps().get(0))
			.extracting(Recommendation.Step::title, Recommendation.Step::text, Recommendation.Step::minutes)
			.containsExactly(tuple("Fragen", "Fragen Sie nach.", new MinuteRange(15, 15)),
					tuple("Zuhören", "Hören Sie zu.", new MinuteRange(30, 60)));
		assertThat(inward.plan()).extracting(Recommendation.Phase::fromWeek, Recommendation.Phase::toWeek)
			.containsExactly(tuple(1, 4), tuple(5, 13));
		assertThat(inward.plan().get(1).selector().notDecidedBy()).containsExactly("keine-zeit");
		assertThat(inward.plan().get(1).text().render(this.nothing)).isEqualTo("Ändern.");
		assertThat(inward.stop()).extracting(Recommendation.Line::text).containsExactly("Keine Zeit mehr.");
		assertThat(inward.mistakes()).extracting(Recommendation.Line::text).containsExactly("Zu viel auf einmal.");
		assertThat(inward.effort()).extracting(Recommendation.Effort::perWeek, Recommendation.Effort::text)
			.containsExactly(tuple(new MinuteRange(15, 15), "wenig"), tuple(new MinuteRange(30, 60), "etwas"));
		assertThat(inward.review()).extracting(Recommendation.Review::after)
			.containsExactly(Period.ofWeeks(2), Period.ofMonths(3));
		assertThat(inward.review().get(0).selector().decidedBy()).containsExactly("erst-nach-innen");
	}

	@Test
	void thePlaces() {
		assertThat(this.catalogue.channels().budget()).containsEntry("keine", 0).containsEntry("eine", 60).hasSize(2);
		Place card = this.catalogue.channels().places().get(0);
		assertThat(card.id()).isEqualTo("karte");
		assertThat(card.activity()).isEqualTo("eintrag");
		assertThat(card.group()).isEqualTo(Group.CARE);
		assertThat(card.when()).isNotNull();
		assertThat(card.name().render(this.nothing)).isEqualTo("Karteneintrag");
		assertThat(card.reason().render(this.nothing)).isEqualTo("Dort sucht man Sie.");
		assertThat(card.setup()).isEqualTo(new MinuteRange(60, 60));
		assertThat(card.weekly()).isEqualTo(new MinuteRange(15, 15));
		assertThat(card.minimum()).isEqualTo(5);
		assertThat(card.includes()).containsExactly("eintrag");
		assertThat(card.note()).isEqualTo("je Antwort 10 Min.");
		assertThat(card.notices()).containsExactly("nur-am-ort");
		assertThat(card.legal()).containsExactly("P-2");
		assertThat(card.evidence()).containsExactly("E01");
		assertThat(this.catalogue.channels().discouraged())
			.containsExactly(new Discouraged("ueberall", null, "Überall sein", "Das verzettelt.", List.of("S-02")));
	}

	@Test
	void noticesAndLegalLines() {
		assertThat(this.catalogue.notices()).extracting(Notice::id).containsExactly("kritik", "nur-am-ort");
		assertThat(this.catalogue.notices()).extracting((notice) -> notice.when() != null).containsExactly(true, false);
		assertThat(this.catalogue.contradictions()).singleElement()
			.satisfies(
					(notice) -> assertThat(notice.text().render(this.nothing)).isEqualTo("Offen reden braucht Zeit."));
		assertThat(this.catalogue.legal()).extracting(LegalLine::id, LegalLine::title, LegalLine::asOf)
			.containsExactly(tuple("P-1", "Impressum", "November 2026"), tuple("P-2", "Eintrag", "November 2026"));
		assertThat(this.catalogue.caveat()).isEqualTo("Keine Rechtsberatung.");
	}

	@Test
	void measuresAndTheCrisisPlan() {
		assertThat(this.catalogue.successSigns())
			.extracting(SuccessSign::id, SuccessSign::title, SuccessSign::lines, SuccessSign::evidence)
			.containsExactly(tuple("fragen", "Fragen", List.of("Nachfragen zählen."), List.of("S-02")));
		assertThat(this.catalogue.crisisPlan().title()).isEqualTo("Krisenplan");
		assertThat(this.catalogue.crisisPlan().lines()).containsExactly("Sichern.", "Lesen.");
		assertThat(this.catalogue.crisisPlan().avoid()).isEqualTo("Nicht löschen.");
		assertThat(this.catalogue.crisisPlan().evidence()).containsExactly("R01");
		assertThat(this.catalogue.crisisPlan().when().holds(this.nothing.withVerdict(Verdict.DIALOG))).isTrue();
	}

	@Test
	void sourcesStatementsAndDoubts() {
		assertThat(this.catalogue.sources()).containsExactly(
				new Source("T1", "text", "Ausgangstext", "im Bestand", "um 2010", null, "C"),
				new Source("E01", "figures", "Umfrage", "beispiel.de", "2025", 2025, "A"),
				new Source("R01", "law", "Gesetz", "gesetze.beispiel.de", "2025", 2025, "A"));
		assertThat(this.catalogue.statements()).containsExactly(
				new SourceStatement("S-01", "T1", "Zuhören kommt zuerst.", false),
				new SourceStatement("S-02", "T1", "Weniger ist mehr.", true));
		assertThat(this.catalogue.doubts()).containsExactly(new OpenDoubt("klein", "Zwei Fragen sind wenig."));
	}

	private Question question(String id) {
		return this.catalogue.question(id).orElseThrow();
	}

}
