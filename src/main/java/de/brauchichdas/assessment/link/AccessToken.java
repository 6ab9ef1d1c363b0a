package de.brauchichdas.assessment.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key to an assessment: 130 random bits as 26 letters and digits. It stands in the
 * link and nowhere else; what is stored is its hash.
 */
public record AccessToken(String value) {

	private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

	static final int LENGTH = 26;

	/** Matches each of its letters and digits. */
	static final String SIGN = "[a-z2-7]";

	/** Matches what has the form of a token. */
	static final String FORM = SIGN + "{" + LENGTH + "}";

	private static final Pattern WHOLE = Pattern.compile(FORM);

	private static final SecureRandom RANDOM = new SecureRandom();

	public static AccessToken random() {
		byte[] bytes = new byte[LENGTH];
		RANDOM.nextBytes(bytes);
		return of(bytes);
	}

	/**
	 * The token that belongs to a start key: the same form posted twice leads to the same
	 * assessment.
	 */
	public static AccessToken startedWith(AccessToken startKey) {
		return of(sha256("start:" + startKey.value));
	}

	/** A token of the right form, whether or not an assessment belongs to it. */
	public static Optional<AccessToken> parse(String value) {
		return WHOLE.matcher(value).matches() ? Optional.of(new AccessToken(value)) : Optional.empty();
	}

	/** What is stored instead of the token: its SHA-256 in hexadecimal digits. */
	public String hash() {
		return HexFormat.of().formatHex(sha256(this.value));
	}

	@Override
	public String toString() {
		return "AccessToken[secret]";
	}

	private static AccessToken of(byte[] bytes) {
		StringBuilder value = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			value.append(ALPHABET.charAt(bytes[i] & 31));
		}
		return new AccessToken(value.toString());
	}

	static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
