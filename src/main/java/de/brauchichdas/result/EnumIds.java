package de.brauchichdas.result;

import java.util.Locale;

/** Writes names of enum constants as ids for the outside. */
public final class EnumIds {

	private EnumIds() {
	}

	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
