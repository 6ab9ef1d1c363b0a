package de.brauchichdas.scoring.proof;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.exact.ClassPairs;
import de.brauchichdas.scoring.proof.CatalogueProof.Count;
import de.brauchichdas.scoring.proof.CatalogueProof.MissingText;
import de.brauchichdas.scoring.proof.CatalogueProof.Witness;

/**
 * Finds the texts of a catalogue that stay empty for some questionnaire, one
 * {@link TextSlot} after the other.
 */
final class TextSlotCheck {

	private TextSlotCheck() {
	}

	static List<MissingText> findMissing(Catalogue catalogue) {
		return TextSlot.thatCouldStayEmpty(catalogue)
			.parallelStream()
			.map((slot) -> missing(catalogue, slot))
			.filter((missing) -> missing.questionnaires().number() > 0)
			.toList();
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
