package de.brauchichdas.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import de.brauchichdas.RandomDraws;
import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.advice.ChannelPlan.PlannedPlace;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels.Group;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the advice of the released catalogue: plan, places within the time budget,
 * notices and legal lines.
 */
class AdviceTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	@Test
	void thePlanIsCountedFromTheDayOfTheResult() {
		ActionPlan plan = advice("t01").plan();
		assertThat(plan.phases().get(0).from()).isEqualTo(DAY);
		assertThat(plan.phases().get(0).to()).isEqualTo(LocalDate.of(2026, 12, 5));
		assertThat(plan.review()).isEqualTo(LocalDate.of(2027, 5, 22));
		assertThat(plan.steps()).hasSize(3);
	}

	@Test
	void whoHasToLookFirstIsAskedAgainInTwoWeeks() {
		assertThat(advice("t02").plan().review()).isEqualTo(DAY.plusWeeks(2));
		assertThat(advice("n04").plan().review()).isEqualTo(DAY.plusWeeks(2));
		assertThat(advice("t04").plan().review()).isEqualTo(DAY.plusMonths(3));
	}

	@Test
	void withoutTimeOnlyTheSmallestProgrammeIsLeftAndTheRestIsNamedAsStruck() {
		ChannelPlan plan = advice("t06").channels();
		assertThat(plan.weekly().from()).isEqualTo(15);
		assertThat(plan.kept()).extracting((planned) -> planned.place().activity())
			.contains("google", "zuhoeren", "website");
		assertThat(plan.kept()).filteredOn((planned) -> planned.place().activity().equals("google"))
			.allMatch(PlannedPlace::shortened);
		assertThat(plan.dropped()).extracting((planned) -> planned.place().id()).contains("kununu");
	}

	@Test
	void theTimeOfTheMainChannelContainsListeningAndTheProfile() {
		ChannelPlan plan = advice("g02").channels();
		assertThat(plan.kept(Group.MAIN)).hasSize(1);
		assertThat(plan.kept()).filteredOn((planned) -> planned.place().activity().equals("zuhoeren"))
			.allMatch(PlannedPlace::contained);
	}

	@Test
	void whatsAppBringsItsNoticeAndItsLegalLine() {
		Advice hotel = advice("t08");
		assertThat(hotel.channels().kept(Group.EXTRA)).extracting((planned) -> planned.place().id())
			.containsExactly("whatsapp-service");
		assertThat(hotel.notices()).extracting(Advice.RenderedNotice::id).contains("whatsapp");
		assertThat(hotel.legal()).extracting(Advice.RenderedLegalLine::id).contains("P-10");
		assertThat(advice("t03").legal()).extracting(Advice.RenderedLegalLine::id).doesNotContain("P-10");
	}

	@Test
	void aConfidentialBusinessIsNeverToldToAskForReviews() {
		assertThat(advice("t06").plan().steps()).extracting((step) -> step.text())
			.noneMatch((text) -> text.contains("um eine ehrliche Bewertung"));
		assertThat(advice("t01").plan().steps()).extracting((step) -> step.text())
			.anyMatch((text) -> text.contains("um eine ehrliche Bewertung"));
	}

	@Test
	void answersThatDoNotGoTogetherAreNamed() {
		Answers answers = with(with(WorkedExample.named("t01").answers(this.catalogue), "ziel", "personal"), "stellen",
				"nein");
		assertThat(advice(answers).contradictions()).hasSize(1);
		assertThat(advice("t01").contradictions()).isEmpty();
	}

	@Test
	void aCrisisPlanIsGivenWhereOneMayAnswerInPublic() {
		assertThat(advice("t08").crisisPlan()).isNotNull();
		assertThat(advice("t01").crisisPlan()).isNull();
	}

	@Test
	void aMainChannelIsOnlyEverSuggestedWithAChannelVerdict() {
		forRandomAnswers((evaluation, advice) -> assertThat(advice.channels().kept(Group.MAIN))
			.hasSize((evaluation.verdict().rank() >= Verdict.EIN_KANAL.rank()) ? 1 : 0));
	}

	@Test
	void theLeastTimeOfWhatIsSuggestedFitsTheBudget() {
		forRandomAnswers((evaluation, advice) -> {
			Integer budget = advice.channels().budget();
			if (budget != null) {
				assertThat(advice.channels().weekly().from()).isLessThanOrEqualTo(budget);
			}
		});
	}

	@Test
	void everyTextIsThereAndWholeForAnyAnswers() {
		forRandomAnswers((evaluation, advice) -> {
			assertThat(texts(advice))
				.allSatisfy((text) -> assertThat(text).isNotBlank().doesNotContain("{", "}", "  ", " .", " ,", ".."));
			assertThat(advice.plan().phases()).isNotEmpty();
			assertThat(advice.plan().phases().get(0).fromWeek()).isEqualTo(1);
			assertThat(advice.plan().stop()).isNotEmpty();
			assertThat(advice.plan().mistakes()).isNotEmpty();
			assertThat(advice.successSigns()).hasSize(1);
			assertThat(advice.channels().kept()).extracting((planned) -> planned.place().activity())
				.contains("website", "google", "zuhoeren");
		});
	}

	private static List<String> texts(Advice advice) {
		var texts = new java.util.ArrayList<>(List.of(advice.sentence(), advice.text()));
		advice.plan().phases().forEach((phase) -> texts.add(phase.text()));
		advice.channels().kept().forEach((planned) -> texts.addAll(List.of(planned.name(), planned.reason())));
		advice.notices().forEach((remark) -> texts.add(remark.text()));
		advice.contradictions().forEach((remark) -> texts.add(remark.text()));
		advice.legal().forEach((remark) -> texts.add(remark.text()));
		return texts;
	}

	private void forRandomAnswers(java.util.function.BiConsumer<Evaluation, Advice> check) {
		Random random = new Random(6);
		for (int i = 0; i < RandomDraws.of(20_000); i++) {
			Evaluation evaluation = Scoring.evaluate(this.catalogue, ReleasedCatalogue.randomAnswers(random));
			check.accept(evaluation, Advice.of(this.catalogue, evaluation, DAY));
		}
	}

	private Answers with(Answers answers, String question, String option) {
		Question changed = this.catalogue.question(question).orElseThrow();
		return answers.with(changed, changed.maskOf(List.of(option)));
	}

	private Advice advice(String example) {
		return advice(WorkedExample.named(example).answers(this.catalogue));
	}

	private Advice advice(Answers answers) {
		return Advice.of(this.catalogue, Scoring.evaluate(this.catalogue, answers), DAY);
	}

}
