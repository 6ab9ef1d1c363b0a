package de.brauchichdas.catalogue.question;

import org.junit.jupiter.api.Test;

import static de.brauchichdas.catalogue.question.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.question.SmallAnswers.answers;
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
