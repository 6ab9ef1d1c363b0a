package de.brauchichdas.result;

import java.util.Locale;

/** The names of enum constants as they are written outside. */
public final class EnumIds {

	private EnumIds() {
	}

	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
