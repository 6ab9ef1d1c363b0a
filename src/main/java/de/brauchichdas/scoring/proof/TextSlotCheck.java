package de.brauchichdas.scoring.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.exact.ClassPairs;
import de.brauchichdas.scoring.exact.DecisionSpaceTooLargeException;
import de.brauchichdas.scoring.proof.CatalogueProof.Count;
import de.brauchichdas.scoring.proof.CatalogueProof.MissingText;
import de.brauchichdas.scoring.proof.CatalogueProof.Witness;

/**
 * Finds the texts of a catalogue that stay empty for some questionnaire, one
 * {@link TextSlot} after the other.
 *
 * @param missing the slots that some questionnaire leaves without a text
 * @param unproven the slots whose conditions distinguish too many answers to be examined
 */
record TextSlotCheck(List<MissingText> missing, List<String> unproven) {

	static TextSlotCheck of(Catalogue catalogue) {
		List<String> unproven = Collections.synchronizedList(new ArrayList<>());
		List<MissingText> missing = TextSlot.thatCouldStayEmpty(catalogue).parallelStream().flatMap((slot) -> {
			try {
				return Stream.of(missing(catalogue, slot));
			}
			catch (DecisionSpaceTooLargeException ex) {
				unproven.add(slot.name());
				return Stream.empty();
			}
		}).filter((slot) -> slot.questionnaires().number() > 0).toList();
		return new TextSlotCheck(missing, unproven.stream().sorted().toList());
	}

	private static MissingText missing(Catalogue catalogue, TextSlot slot) {
		Count[] empty = { Count.NONE };
		new ClassPairs(catalogue, slot.conditions()).forEach((outcome, facts, number) -> {
			if (slot.staysEmpty(outcome, facts)) {
				empty[0] = empty[0].plus(number, () -> Witness.of(catalogue, facts));
			}
		});
		return new MissingText(slot.name(), empty[0]);
	}

}
