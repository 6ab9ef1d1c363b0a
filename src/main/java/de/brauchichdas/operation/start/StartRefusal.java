package de.brauchichdas.operation.start;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line why a start was refused, if that is known; otherwise Spring Boot shows
 * the exception.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartRefusal implements SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger(StartRefusal.class);

	/** The most telling first, wherever in the chain of causes it is found. */
	private static final List<Function<Throwable, @Nullable String>> REASONS = List.of(SettingReasons::unusable,
			SettingReasons::invalid, SettingReasons::wrongType, SettingReasons::rejected, SettingReasons::missingFile,
			SettingReasons::catalogue, SettingReasons::port, DatabaseReasons::of, DatabaseReasons::migration,
			SettingReasons::address);

	@Override
	public boolean reportException(Throwable failure) {
		for (Function<Throwable, @Nullable String> reason : REASONS) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				String text = reason.apply(cause);
				if (text != null) {
					log.error(StartWords.of("refused", text));
					return true;
				}
			}
		}
		return false;
	}

}
