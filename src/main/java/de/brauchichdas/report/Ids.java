package de.brauchichdas.report;

import java.util.Locale;

/** The names of enum constants as they are written outside. */
final class Ids {

	private Ids() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
