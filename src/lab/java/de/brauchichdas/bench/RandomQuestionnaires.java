package de.brauchichdas.bench;

import java.util.Random;
import java.util.stream.Stream;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.question.Answers;

/** The same thousand complete questionnaires in every run, one after the other. */
class RandomQuestionnaires {

	private static final int COUNT = 1_000;

	private final Answers[] questionnaires;

	private int next;

	RandomQuestionnaires() {
		Random random = new Random(20261122);
		this.questionnaires = Stream.generate(() -> ReleasedCatalogue.randomAnswers(random))
			.limit(COUNT)
			.toArray(Answers[]::new);
	}

	Answers next() {
		this.next = (this.next + 1) % COUNT;
		return this.questionnaires[this.next];
	}

}
