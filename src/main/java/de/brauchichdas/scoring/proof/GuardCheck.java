package de.brauchichdas.scoring.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.VerdictGuard;
import de.brauchichdas.scoring.exact.ClassPairs;
import de.brauchichdas.scoring.proof.CatalogueProof.Count;
import de.brauchichdas.scoring.proof.CatalogueProof.GuardCount;
import de.brauchichdas.scoring.proof.CatalogueProof.Witness;

/**
 * Counts the questionnaires to which each promise ({@link VerdictGuard}) applies and
 * those that break it.
 */
final class GuardCheck {

	private GuardCheck() {
	}

	static List<GuardCount> count(Catalogue catalogue) {
		List<VerdictGuard> guards = catalogue.rules().guards();
		long[] applies = new long[guards.size()];
		Count[] broken = new Count[guards.size()];
		Arrays.fill(broken, Count.NONE);
		new ClassPairs(catalogue, guards.stream().map(VerdictGuard::when).toList())
			.forEach((outcome, facts, number) -> {
				for (int i = 0; i < applies.length; i++) {
					if (guards.get(i).when().holds(facts)) {
						applies[i] = Math.addExact(applies[i], number);
						broken[i] = guards.get(i).never().contains(outcome.verdict())
								? broken[i].plus(number, () -> Witness.of(catalogue, facts)) : broken[i];
					}
				}
			});
		return IntStream.range(0, applies.length)
			.mapToObj((i) -> new GuardCount(guards.get(i), applies[i], broken[i]))
			.toList();
	}

}
