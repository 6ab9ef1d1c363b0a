package de.brauchichdas.assessment;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The optional name of a business as it was typed, tidied of control characters and
 * surplus space.
 */
public record BusinessName(String value) {

	/** Characters beyond which a name is too long whatever they are. */
	private static final int LONGEST_TYPED = 1000;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

	/** Space and invisible characters at either end. */
	private static final Pattern EDGES = Pattern.compile("^[\\p{Z}\\p{Cf}]+|(?<![\\p{Z}\\p{Cf}])[\\p{Z}\\p{Cf}]+$");

	public static BusinessName of(@Nullable String typed) {
		if (typed == null) {
			return new BusinessName("");
		}
		// Tidying what nobody types costs more than it is worth.
		return new BusinessName((typed.length() > LONGEST_TYPED) ? typed.substring(0, LONGEST_TYPED)
				: EDGES.matcher(CONTROL.matcher(typed).replaceAll(" ")).replaceAll(""));
	}

	public boolean isTooLong() {
		return this.value.length() > Assessment.LONGEST_NAME;
	}

	/** The name, absent if nothing was typed. */
	public Optional<String> given() {
		return this.value.isEmpty() ? Optional.empty() : Optional.of(this.value);
	}

}
