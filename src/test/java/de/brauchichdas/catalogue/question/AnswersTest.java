package de.brauchichdas.catalogue.question;

import java.util.List;
import java.util.Map;

import de.brauchichdas.catalogue.question.InvalidAnswerException.Fault;
import org.junit.jupiter.api.Test;

import static de.brauchichdas.catalogue.question.SmallAnswers.CATALOGUE;
import static de.brauchichdas.catalogue.question.SmallAnswers.answers;
import static de.brauchichdas.catalogue.question.SmallAnswers.option;
import static de.brauchichdas.catalogue.question.SmallAnswers.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class AnswersTest {

	@Test
	void anAnswerLeavesTheAnswersBeforeItUnchanged() {
		Answers none = CATALOGUE.noAnswers();
		Answers one = none.with(question("stil"), option("stil", "knapp").bit());
		assertThat(none.has(question("stil"))).isFalse();
		assertThat(one.chosen(question("stil"))).containsExactly(option("stil", "knapp"));
	}

	@Test
	void anAnswerReplacesTheOneBefore() {
		Answers first = answers("stil=knapp");
		Answers second = first.with(question("stil"), option("stil", "offen").bit());
		assertThat(second.chosen(question("stil"))).containsExactly(option("stil", "offen"));
		assertThat(first.chosen(question("stil"))).containsExactly(option("stil", "knapp"));
	}

	@Test
	void aQuestionCanBeOpenedAgain() {
		Answers first = answers("stil=knapp", "zeit=eine");
		assertThat(first.without(question("stil"))).isEqualTo(answers("zeit=eine"));
		assertThat(first.has(question("stil"))).isTrue();
	}

	@Test
	void idsAreInTheOrderOfTheCatalogue() {
		Answers answers = answers("zeit=eine", "orte=messen,netz", "gespraech=oft");
		assertThat(answers.ids()).containsExactly(Map.entry("gespraech", List.of("oft")),
				Map.entry("orte", List.of("netz", "messen")), Map.entry("zeit", List.of("eine")));
	}

	@Test
	void idsLeadBackToTheSameAnswers() {
		Answers answers = answers("zeit=eine", "orte=messen,netz", "gespraech=nie");
		assertThat(CATALOGUE.answers(answers.ids())).isEqualTo(answers).hasSameHashCodeAs(answers);
	}

	@Test
	void differentAnswersAreNotEqual() {
		assertThat(answers("zeit=eine")).isNotEqualTo(answers("zeit=keine")).isNotEqualTo(CATALOGUE.noAnswers());
	}

	@Test
	void oneOptionIsSelected() {
		assertThat(question("stil").maskOf(List.of("knapp"))).isEqualTo(option("stil", "knapp").bit());
	}

	@Test
	void theSameOptionTwiceIsOne() {
		assertThat(question("stil").maskOf(List.of("knapp", "knapp"))).isEqualTo(option("stil", "knapp").bit());
	}

	@Test
	void severalBoxesAreSelectedAndEachCountsItsPoints() {
		int mask = question("orte").maskOf(List.of("messen", "netz"));
		assertThat(question("orte").chosen(mask)).containsExactly(option("orte", "netz"), option("orte", "messen"));
		assertThat(question("orte").points(mask)).isEqualTo(40);
	}

	@Test
	void anExclusiveBoxAloneIsPermitted() {
		assertThat(question("orte").maskOf(List.of("woanders"))).isEqualTo(option("orte", "woanders").bit());
	}

	@Test
	void nothingChosenIsRefused() {
		assertThat(fault("stil", List.of())).isEqualTo(Fault.NOTHING_CHOSEN);
		assertThat(fault("orte", List.of())).isEqualTo(Fault.NOTHING_CHOSEN);
	}

	@Test
	void anUnknownOptionIsRefused() {
		assertThat(fault("stil", List.of("laut"))).isEqualTo(Fault.UNKNOWN_OPTION);
		assertThat(fault("orte", List.of("netz", "radio"))).isEqualTo(Fault.UNKNOWN_OPTION);
	}

	@Test
	void severalAnswersToAQuestionWithOneAreRefused() {
		assertThat(fault("stil", List.of("knapp", "offen"))).isEqualTo(Fault.SEVERAL_CHOSEN);
	}

	@Test
	void anExclusiveBoxWithOthersIsRefused() {
		assertThat(fault("orte", List.of("netz", "woanders"))).isEqualTo(Fault.EXCLUSIVE_WITH_OTHERS);
	}

	@Test
	void aMaskThatIsNotPermittedIsRefused() {
		InvalidAnswerException refused = catchThrowableOfType(InvalidAnswerException.class,
				() -> CATALOGUE.noAnswers().with(question("stil"), 0));
		assertThat(refused.fault()).isEqualTo(Fault.NOTHING_CHOSEN);
	}

	@Test
	void aMaskBeyondTheOptionsIsNotPermitted() {
		assertThat(question("stil").permits(0b1000)).isFalse();
		assertThat(question("orte").permits(0b10001)).isFalse();
		assertThat(question("orte").permits(Integer.MIN_VALUE)).isFalse();
	}

	@Test
	void everyFaultyAnswerIsNamed() {
		InvalidAnswersException refused = catchThrowableOfType(InvalidAnswersException.class,
				() -> answers("wetter=gut", "stil=laut", "zeit=keine,eine", "gespraech=oft"));
		assertThat(refused.faults()).extracting(InvalidAnswerException::question, InvalidAnswerException::fault)
			.containsExactly(tuple("wetter", Fault.UNKNOWN_QUESTION), tuple("stil", Fault.UNKNOWN_OPTION),
					tuple("zeit", Fault.SEVERAL_CHOSEN));
	}

	private static Fault fault(String question, List<String> ids) {
		InvalidAnswerException refused = catchThrowableOfType(InvalidAnswerException.class,
				() -> question(question).maskOf(ids));
		assertThat(refused).as("%s to %s is refused", ids, question).isNotNull();
		assertThat(refused.question()).isEqualTo(question);
		return refused.fault();
	}

}
