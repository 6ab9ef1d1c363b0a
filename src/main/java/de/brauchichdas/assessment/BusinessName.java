package de.brauchichdas.assessment;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The optional name of a business as it was typed, tidied of control characters and
 * surplus space.
 */
record BusinessName(String value) {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

	static BusinessName of(@Nullable String typed) {
		return new BusinessName((typed != null) ? CONTROL.matcher(typed).replaceAll(" ").strip() : "");
	}

	boolean isTooLong() {
		return this.value.length() > Assessment.LONGEST_NAME;
	}

	/** The name, absent if nothing was typed. */
	Optional<String> given() {
		return this.value.isEmpty() ? Optional.empty() : Optional.of(this.value);
	}

}
