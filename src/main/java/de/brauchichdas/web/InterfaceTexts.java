package de.brauchichdas.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the interface for what is written in Java. */
@Component
public class InterfaceTexts {

	private final MessageSource messages;

	public InterfaceTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** The words under this key in the language of the page. */
	public String text(String key, Object... arguments) {
		return in(PageLanguage.current(), key, arguments);
	}

	/** The words for what belongs to no page. */
	public String in(Locale language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

}
