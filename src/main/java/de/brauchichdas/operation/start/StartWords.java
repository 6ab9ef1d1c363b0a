package de.brauchichdas.operation.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to the operator before the interface has its words. */
public final class StartWords {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("start", Locale.ROOT);

	private StartWords() {
	}

	static boolean has(String key) {
		return WORDS.containsKey(key);
	}

	public static String of(String key, Object... parts) {
		Object[] texts = new Object[parts.length];
		for (int i = 0; i < parts.length; i++) {
			texts[i] = String.valueOf(parts[i]);
		}
		return MessageFormat.format(WORDS.getString(key), texts);
	}

}
