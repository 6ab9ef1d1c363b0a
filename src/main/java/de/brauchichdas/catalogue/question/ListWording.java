package de.brauchichdas.catalogue.question;

import java.util.List;

/**
 * How the language of a catalogue lists several things. Each part is a pattern in which
 * {@code {0}} stands for what comes before and {@code {1}} for the next thing.
 *
 * @param middle between two things that are not the last, as in "a, b"
 * @param last before the last thing, as in "a und b"
 * @param apart between things that hold commas of their own, as in "a; b"
 */
public record ListWording(Pattern middle, Pattern last, Pattern apart) {

	/** For example "a, b und c"; empty if there is nothing. */
	public String enumerate(List<String> things) {
		int last = things.size() - 1;
		return (last < 1) ? separate(things)
				: this.last.join(join(this.middle, things.subList(0, last)), things.get(last));
	}

	/** For example "a und b und c". */
	public String conjoin(List<String> things) {
		return join(this.last, things);
	}

	/** For example "a, b, c". */
	public String separate(List<String> things) {
		return join(this.middle, things);
	}

	/** For example "a; b; c". */
	public String setApart(List<String> things) {
		return join(this.apart, things);
	}

	private static String join(Pattern pattern, List<String> things) {
		return things.stream().reduce(pattern::join).orElse("");
	}

	/** What stands around and between two things. */
	public record Pattern(String before, String between, String after) {

		/**
		 * @param text holds {@code {0}} and, after it, {@code {1}}
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
