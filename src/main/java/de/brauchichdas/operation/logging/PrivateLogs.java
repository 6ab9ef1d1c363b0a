package de.brauchichdas.operation.logging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import de.brauchichdas.operation.start.StartWords;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Wraps every appender in a {@link PrivateAppender} and installs the
 * {@link DebugLevelFilter} as soon as Spring Boot has set up logging, whatever the
 * logging configuration says (ADR 11). The setting {@code brauchichdas.full-logs}
 * switches this off for development.
 */
class PrivateLogs implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	private static final org.slf4j.Logger log = LoggerFactory.getLogger(PrivateLogs.class);

	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER + 1;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (Boolean.parseBoolean(event.getEnvironment().getProperty("brauchichdas.full-logs"))) {
			log.warn(StartWords.of("full-logs"));
			return;
		}
		StartupPhase.begin();
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
			if (context.getTurboFilterList().stream().noneMatch(DebugLevelFilter.class::isInstance)) {
				context.addTurboFilter(new DebugLevelFilter());
			}
			context.getLoggerList().forEach(PrivateLogs::wrap);
		}
	}

	private static void wrap(Logger logger) {
		List<Appender<ILoggingEvent>> unwrapped = new ArrayList<>();
		for (Iterator<Appender<ILoggingEvent>> all = logger.iteratorForAppenders(); all.hasNext();) {
			Appender<ILoggingEvent> appender = all.next();
			if (!(appender instanceof PrivateAppender)) {
				unwrapped.add(appender);
			}
		}
		unwrapped.forEach((appender) -> {
			logger.detachAppender(appender);
			logger.addAppender(PrivateAppender.wrap(appender));
		});
	}

}
