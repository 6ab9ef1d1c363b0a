package de.brauchichdas.catalogue.question;

import java.util.List;

/**
 * How the language of a catalogue joins several things in a sentence.
 *
 * @param middle joins things before the last, as in "a, b"
 * @param last joins the last thing to those before it, as in "a und b"
 * @param apart joins things that contain commas themselves, as in "a; b"
 */
public record ListWording(Pattern middle, Pattern last, Pattern apart) {

	/** Joins things as in "a, b und c"; returns an empty text if there are none. */
	public String enumerate(List<String> things) {
		int last = things.size() - 1;
		return (last < 1) ? separate(things)
				: this.last.join(join(this.middle, things.subList(0, last)), things.get(last));
	}

	/** Joins things as in "a und b und c". */
	public String conjoin(List<String> things) {
		return join(this.last, things);
	}

	/** Joins things as in "a, b, c". */
	public String separate(List<String> things) {
		return join(this.middle, things);
	}

	/** Joins things as in "a; b; c". */
	public String setApart(List<String> things) {
		return join(this.apart, things);
	}

	private static String join(Pattern pattern, List<String> things) {
		return things.stream().reduce(pattern::join).orElse("");
	}

	/** The texts before, between and after two things. */
	public record Pattern(String before, String between, String after) {

		/**
		 * @param text contains {@code {0}} for the first thing and, after it, {@code {1}}
		 * for the second
		 * @throws IllegalArgumentException if it does not
		 */
		public static Pattern of(String text) {
			int first = text.indexOf("{0}");
			int second = text.indexOf("{1}", first + 1);
			if (first < 0 || second < 0) {
				throw new IllegalArgumentException(text);
			}
			return new Pattern(text.substring(0, first), text.substring(first + 3, second), text.substring(second + 3));
		}

		String join(String first, String second) {
			return this.before + first + this.between + second + this.after;
		}

	}

}
