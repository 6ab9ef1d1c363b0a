package de.brauchichdas.web;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interface words of every language, from {@code messages*.properties}. */
@Configuration(proxyBeanMethods = false)
public class MessageConfiguration {

	/**
	 * A language without a file of its own speaks German, whatever the machine speaks.
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
