package de.brauchichdas.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.advice.ActionPlan.DatedPhase;
import de.brauchichdas.advice.ChannelPlan.PlannedPlace;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels.Discouraged;
import de.brauchichdas.catalogue.content.MinuteRange;
import de.brauchichdas.catalogue.content.Recommendation.Step;
import de.brauchichdas.catalogue.loader.SmallCatalogue;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests each part of the advice with the small catalogue. */
class SmallAdviceTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private SmallCatalogue small;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.small = new SmallCatalogue(folder);
	}

	@Test
	void thePhasesOfThePlanFollowEachOtherWithoutAGap() {
		ActionPlan plan = advice("gespraech=nie", "stil=gar-nicht", "zeit=ab2").plan();
		assertThat(plan.phases()).containsExactly(new DatedPhase(1, 4, MONDAY, LocalDate.of(2026, 12, 20), "Zuhören."),
				new DatedPhase(5, 13, LocalDate.of(2026, 12, 21), LocalDate.of(2027, 2, 21), "Ändern."));
		assertThat(plan.review()).isEqualTo(MONDAY.plusWeeks(2));
	}

	@Test
	void aPhaseThatDoesNotFitIsLeftOut() {
		Catalogue catalogue = this.small
			.change("recommendations.yml", "notDecidedBy: keine-zeit", "notDecidedBy: erst-nach-innen")
			.load();
		assertThat(advice(catalogue, "gespraech=nie", "stil=gar-nicht", "zeit=ab2").plan().phases())
			.extracting(DatedPhase::text)
			.containsExactly("Zuhören.");
	}

	@Test
	void onlyLinesThatFitAreShown() {
		ActionPlan withTime = advice("gespraech=nie", "stil=gar-nicht", "zeit=ab2").plan();
		assertThat(withTime.stop()).isEmpty();
		assertThat(withTime.mistakes()).containsExactly("Zu viel auf einmal.");
		assertThat(withTime.effort().perWeek()).isEqualTo(new MinuteRange(30, 60));
		ActionPlan without = advice("gespraech=nie", "stil=gar-nicht", "zeit=keine").plan();
		assertThat(without.stop()).containsExactly("Keine Zeit mehr.");
		assertThat(without.effort().perWeek()).isEqualTo(new MinuteRange(15, 15));
	}

	@Test
	void theStepsTakeTheirTimeTogetherOnce() {
		ActionPlan plan = advice("gespraech=nie", "stil=gar-nicht", "zeit=ab2").plan();
		assertThat(plan.steps()).extracting(Step::title).containsExactly("Zuhören", "Klären", "Ändern");
		assertThat(plan.setup()).isEqualTo(new MinuteRange(150, 180));
	}

	@Test
	void whatIsAdvisedAgainstIsShownWhereItApplies() {
		assertThat(advice("gespraech=nie", "stil=knapp", "zeit=ab2").discouraged()).extracting(Discouraged::id)
			.containsExactly("ueberall");
		Catalogue catalogue = this.small
			.change("channels.yml", "name: \"Überall sein\"", "when: {answer: zeit, in: keine}, name: \"Überall sein\"")
			.load();
		assertThat(advice(catalogue, "gespraech=nie", "stil=knapp", "zeit=ab2").discouraged()).isEmpty();
		assertThat(advice(catalogue, "gespraech=nie", "stil=knapp", "zeit=keine").discouraged()).hasSize(1);
	}

	@Test
	void aNoticeWithoutAConditionComesOnlyWithItsPlace() {
		Advice talked = advice("gespraech=oft", "orte=messen", "stil=knapp", "zeit=ab2");
		assertThat(talked.channels().kept()).extracting((planned) -> planned.place().id()).containsExactly("karte");
		assertThat(talked.notices()).extracting(Advice.RenderedNotice::id).containsExactly("kritik", "nur-am-ort");
		assertThat(talked.notices()).extracting(Advice.RenderedNotice::text)
			.containsExactly("Lesen Sie mit.", "Kommt nur mit einem Ort.");
		assertThat(talked.legal()).extracting(Advice.RenderedLegalLine::id).contains("P-2");
		Advice silent = advice("gespraech=nie", "stil=knapp", "zeit=ab2");
		assertThat(silent.channels().kept()).isEmpty();
		assertThat(silent.notices()).isEmpty();
		assertThat(silent.legal()).isEmpty();
	}

	@Test
	void aLegalLineSaysWhatItSaysAndWhenItWasRead() {
		assertThat(advice("gespraech=oft", "orte=messen", "stil=offen", "zeit=ab2").legal()).containsExactly(
				new Advice.RenderedLegalLine("P-1", "Impressum", "Das Profil braucht ein Impressum.", "November 2026"),
				new Advice.RenderedLegalLine("P-2", "Eintrag", "Nur wahre Angaben.", "November 2026"));
	}

	@Test
	void theTimeMayBeUsedUpToTheLastMinute() {
		Catalogue catalogue = this.small.change("channels.yml", "budget: {keine: 0, eine: 60}", "budget: {eine: 15}")
			.change("channels.yml", "    includes: [eintrag]\n", "")
			.load();
		ChannelPlan plan = advice(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").channels();
		assertThat(plan.budget()).isEqualTo(15);
		assertThat(plan.weekly()).isEqualTo(new MinuteRange(15, 15));
		assertThat(plan.kept()).noneMatch(PlannedPlace::shortened);
	}

	@Test
	void withAMinuteLessThePlaceIsCutToItsSmallestProgramme() {
		Catalogue catalogue = this.small.change("channels.yml", "budget: {keine: 0, eine: 60}", "budget: {eine: 14}")
			.change("channels.yml", "    includes: [eintrag]\n", "")
			.load();
		ChannelPlan plan = advice(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").channels();
		assertThat(plan.weekly()).isEqualTo(new MinuteRange(5, 5));
		assertThat(plan.kept()).allMatch(PlannedPlace::shortened);
		assertThat(plan.dropped()).isEmpty();
	}

	@Test
	void aPlaceWithoutASmallestProgrammeIsStruckFromTheBottomUp() {
		Catalogue catalogue = this.small.change("channels.yml", "budget: {keine: 0, eine: 60}", "budget: {eine: 30}")
			.change("channels.yml", "    includes: [eintrag]\n", "")
			.change("channels.yml", "\ndiscouraged:\n", place("zwei") + place("drei") + "\ndiscouraged:\n")
			.load();
		ChannelPlan plan = advice(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").channels();
		assertThat(plan.kept()).extracting((planned) -> planned.place().id()).containsExactly("karte", "zwei");
		assertThat(plan.dropped()).extracting((planned) -> planned.place().id()).containsExactly("drei");
		assertThat(plan.weekly().from()).isEqualTo(30);
	}

	@Test
	void theSameWorkTwiceTakesItsTimeOnce() {
		Catalogue catalogue = this.small.change("channels.yml", "    includes: [eintrag]\n", "")
			.change("channels.yml", "\ndiscouraged:\n",
					place("zwei").replace("activity: zwei", "activity: eintrag") + "\ndiscouraged:\n")
			.load();
		ChannelPlan plan = advice(catalogue, "gespraech=oft", "orte=messen", "stil=knapp", "zeit=eine").channels();
		assertThat(plan.kept()).extracting(PlannedPlace::contained).containsExactly(false, true);
		assertThat(plan.weekly().from()).isEqualTo(15);
	}

	private static String place(String id) {
		return """

				  - id: %1$s
				    activity: %1$s
				    group: care
				    name: "Ort"
				    reason: "Grund."
				    setup: 0
				    weekly: 15
				""".formatted(id);
	}

	private Advice advice(String... answers) {
		return advice(this.small.load(), answers);
	}

	private static Advice advice(Catalogue catalogue, String... answers) {
		Map<String, List<String>> ids = new HashMap<>();
		for (String answer : answers) {
			ids.put(answer.split("=")[0], List.of(answer.split("=")[1].split(",")));
		}
		return Advice.of(catalogue, Scoring.evaluate(catalogue, catalogue.answers(ids)), MONDAY);
	}

}
