package de.brauchichdas.web;

import java.nio.charset.StandardCharsets;

import de.brauchichdas.web.wording.LiteralApostropheMessageSource;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Provides the interface words of every language from {@code messages*.properties}.
 */
@Configuration(proxyBeanMethods = false)
public class MessageConfiguration {

	/**
	 * Creates the message source. A language without a file of its own gets the German
	 * words, whatever the language of the machine.
	 */
	@Bean
	MessageSource messageSource() {
		LiteralApostropheMessageSource messages = new LiteralApostropheMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
