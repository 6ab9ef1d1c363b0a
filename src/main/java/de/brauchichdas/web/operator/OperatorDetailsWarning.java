package de.brauchichdas.web.operator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Logs one warning at start if imprint or privacy page lack details of the operator. It
 * is silent in development, that is, when the style guide is served.
 */
@Component
@EnableConfigurationProperties(OperatorProperties.class)
class OperatorDetailsWarning {

	private static final Logger LOG = LoggerFactory.getLogger(OperatorDetailsWarning.class);

	private final OperatorProperties operator;

	private final MessageSource messages;

	private final boolean development;

	OperatorDetailsWarning(OperatorProperties operator, MessageSource messages, Environment environment) {
		this.operator = operator;
		this.messages = messages;
		this.development = environment.getProperty("brauchichdas.style-guide", Boolean.class, false);
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		warning().ifPresent(LOG::warn);
	}

	/**
	 * Returns one sentence that names all missing settings; empty if none is missing, or
	 * in development.
	 */
	Optional<String> warning() {
		String missing = Stream
			.concat(this.operator.missingInImprint().stream(), this.operator.missingForPrivacy().stream())
			.map((setting) -> "brauchichdas.operator." + setting)
			.collect(Collectors.joining(", "));
		return (missing.isEmpty() || this.development) ? Optional.empty() : Optional
			.of(this.messages.getMessage("setting.operator-missing", new Object[] { missing }, Locale.GERMAN));
	}

}
