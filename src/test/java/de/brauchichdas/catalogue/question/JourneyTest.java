package de.brauchichdas.catalogue.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.brauchichdas.scoring.RandomCatalogue;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.catalogue.question.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.question.SmallAnswers.answers;
import static de.brauchichdas.catalogue.question.SmallAnswers.facts;
import static de.brauchichdas.catalogue.question.SmallAnswers.journey;
import static de.brauchichdas.catalogue.question.SmallAnswers.option;
import static de.brauchichdas.catalogue.question.SmallAnswers.question;
import static org.assertj.core.api.Assertions.assertThat;

class JourneyTest {

	@Test
	void atFirstOnlyQuestionsWithoutAConditionAreAsked() {
		assertThat(journey().asked()).extracting(Question::id).containsExactly("gespraech", "stil", "zeit");
		assertThat(journey().asks(question("stil"))).isTrue();
		assertThat(journey().asks(question("orte"))).isFalse();
	}

	@Test
	void anAnswerOpensFurtherQuestionsAfterIt() {
		assertThat(journey("gespraech=oft").asked()).extracting(Question::id)
			.containsExactly("gespraech", "orte", "stil", "zeit");
		assertThat(journey("gespraech=selten", "orte=netz,presse").asked()).extracting(Question::id)
			.containsExactly("gespraech", "orte", "antwort", "stil", "zeit");
	}

	@Test
	void anUnknownAnswerDoesNotOpenWhatNeedsAnOrder() {
		assertThat(journey("gespraech=unbekannt").asks(question("orte"))).isFalse();
	}

	@Test
	void aHiddenAnswerOpensNothing() {
		assertThat(journey("gespraech=nie", "orte=netz").asked()).extracting(Question::id)
			.containsExactly("gespraech", "stil", "zeit");
	}

	@Test
	void aHiddenAnswerIsKeptButDoesNotCount() {
		Answers answers = answers("gespraech=nie", "orte=netz", "antwort=ja");
		Facts facts = Journey.of(answers).facts();
		assertThat(facts.mask(question("orte"))).isZero();
		assertThat(facts.mask(question("antwort"))).isZero();
		assertThat(answers.ids()).containsKeys("orte", "antwort");
	}

	@Test
	void aHiddenAnswerCountsAgainOnceItsQuestionIsAskedAgain() {
		Answers hidden = answers("gespraech=nie", "orte=netz", "antwort=ja");
		Answers shown = hidden.with(question("gespraech"), option("gespraech", "oft").bit());
		Facts facts = Journey.of(shown).facts();
		assertThat(facts.mask(question("orte"))).isEqualTo(option("orte", "netz").bit());
		assertThat(facts.mask(question("antwort"))).isEqualTo(option("antwort", "ja").bit());
	}

	@Test
	void nextAndBackSkipWhatIsNotAsked() {
		Journey journey = journey("gespraech=nie");
		assertThat(journey.next(question("gespraech"))).contains(question("stil"));
		assertThat(journey.previous(question("stil"))).contains(question("gespraech"));
	}

	@Test
	void nextAndBackVisitWhatIsAsked() {
		Journey journey = journey("gespraech=oft", "orte=netz");
		assertThat(journey.next(question("gespraech"))).contains(question("orte"));
		assertThat(journey.previous(question("stil"))).contains(question("antwort"));
	}

	@Test
	void thereIsNothingBeforeTheFirstAndAfterTheLast() {
		assertThat(journey().previous(question("gespraech"))).isEmpty();
		assertThat(journey().next(question("zeit"))).isEmpty();
	}

	@Test
	void nextAndBackWorkFromAQuestionThatIsNotAsked() {
		assertThat(journey().next(question("antwort"))).contains(question("stil"));
		assertThat(journey().previous(question("antwort"))).contains(question("gespraech"));
	}

	@Test
	void positionAndLengthCountOnlyWhatIsAsked() {
		assertThat(journey().length()).isEqualTo(3);
		assertThat(journey().position(question("gespraech"))).isEqualTo(1);
		assertThat(journey().position(question("zeit"))).isEqualTo(3);
		assertThat(journey("gespraech=oft", "orte=netz").length()).isEqualTo(5);
		assertThat(journey("gespraech=oft", "orte=netz").position(question("zeit"))).isEqualTo(5);
	}

	@Test
	void theLengthMayChangeWhileAnAnswerThatDecidesItIsOpenOrGivenAnew() {
		assertThat(journey().mayChangeLength(question("gespraech"))).isTrue();
		assertThat(journey().mayChangeLength(question("stil"))).isTrue();
		assertThat(journey("gespraech=nie").mayChangeLength(question("stil"))).isFalse();
		assertThat(journey("gespraech=nie").mayChangeLength(question("gespraech"))).isTrue();
		assertThat(journey("gespraech=oft").mayChangeLength(question("stil"))).isTrue();
		assertThat(journey("gespraech=oft", "orte=netz").mayChangeLength(question("antwort"))).isFalse();
	}

	/** On every way through random questionnaires, also on a way back. */
	@Test
	void aLengthThatMayNotChangeStaysWhateverIsAnswered() {
		int certain = 0;
		for (int seed = 0; seed < 2000; seed++) {
			Random random = new Random(seed);
			Answers answers = RandomCatalogue.of(seed, 8, -1, 1).noAnswers();
			List<Integer> lengths = new ArrayList<>();
			for (Journey journey = Journey.of(answers); !journey.complete(); journey = Journey.of(answers)) {
				Question next = journey.firstUnanswered().orElseThrow();
				if (!journey.mayChangeLength(next)) {
					lengths.add(journey.length());
				}
				Question again = journey.asked().get(random.nextInt(journey.position(next)));
				Answers changed = answers.with(again, 1 << random.nextInt(again.options().size()));
				if (!journey.mayChangeLength(again)) {
					assertThat(Journey.of(changed).length()).as("seed " + seed + ", " + again)
						.isEqualTo(journey.length());
				}
				answers = answers.with(next, 1 << random.nextInt(next.options().size()));
			}
			int length = Journey.of(answers).length();
			assertThat(lengths).as("seed " + seed).allMatch((certainly) -> certainly == length);
			certain += lengths.isEmpty() ? 0 : 1;
		}
		assertThat(certain).as("ways on which the length was known before the end").isGreaterThan(1000);
	}

	@Test
	void aQuestionReadsDifferentlyForThoseForWhomItHasOtherWords() {
		Question stil = question("stil");
		Question worded = stil.reworded("Und Sie?", null, stil.options());
		Question both = stil
			.withWordings(List.of(new Question.Wording(new Condition.AnswerIn(question("gespraech"), 1), worded)));
		assertThat(both.worded(facts("gespraech=nie")).text()).isEqualTo("Und Sie?");
		assertThat(both.worded(facts("gespraech=oft")).text()).isEqualTo(stil.text());
		assertThat(worded).as("is the same question").isEqualTo(stil);
	}

	@Test
	void theFirstOpenQuestionIsTheFirstAskedWithoutAnAnswer() {
		assertThat(journey().firstUnanswered()).contains(question("gespraech"));
		assertThat(journey("gespraech=oft", "zeit=eine").firstUnanswered()).contains(question("orte"));
		assertThat(journey("gespraech=nie", "zeit=eine").firstUnanswered()).contains(question("stil"));
	}

	@Test
	void aJourneyIsCompleteWhenEveryAskedQuestionIsAnswered() {
		assertThat(journey("gespraech=nie", "stil=offen").complete()).isFalse();
		assertThat(journey("gespraech=nie", "stil=offen", "zeit=eine").complete()).isTrue();
		assertThat(journey("gespraech=nie", "stil=offen", "zeit=eine").firstUnanswered()).isEmpty();
	}

	@Test
	void aQuestionThatOpensMakesItIncompleteAgain() {
		assertThat(journey("gespraech=oft", "stil=offen", "zeit=eine").complete()).isFalse();
		assertThat(journey("gespraech=oft", "orte=messen", "stil=offen", "zeit=eine").complete()).isTrue();
	}

}
