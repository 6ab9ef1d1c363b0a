package de.brauchichdas.scoring;

import java.util.Random;
import java.util.stream.Stream;

import de.brauchichdas.RealCatalogue;
import de.brauchichdas.catalogue.Answers;

/** The same thousand complete questionnaires in every run, one after the other. */
class Questionnaires {

	private static final int COUNT = 1_000;

	private final Answers[] questionnaires;

	private int next;

	Questionnaires() {
		Random random = new Random(20261122);
		this.questionnaires = Stream.generate(() -> RealCatalogue.randomAnswers(random))
			.limit(COUNT)
			.toArray(Answers[]::new);
	}

	Answers next() {
		this.next = (this.next + 1) % COUNT;
		return this.questionnaires[this.next];
	}

}
