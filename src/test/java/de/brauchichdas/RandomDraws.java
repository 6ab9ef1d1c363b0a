package de.brauchichdas;

/**
 * How often a test draws at random: as often as it says, fewer only under mutation, where
 * every mutant would pay for it.
 */
public final class RandomDraws {

	private static final int PERCENT = Integer.getInteger("draws.percent", 100);

	private RandomDraws() {
	}

	/** The number of draws, at least one. */
	public static int of(int usual) {
		return Math.max(1, usual * PERCENT / 100);
	}

}
