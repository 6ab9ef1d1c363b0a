package de.brauchichdas.operation.logging;

import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Denies log events below INFO of all loggers except trusted ones, whatever level is set,
 * because below INFO libraries log requests, form fields and bind values.
 */
class DebugLevelFilter extends TurboFilter {

	/**
	 * Loggers that are silent during the start: they report a failure that Spring Boot or
	 * {@code StartRefusalReporter} reports again at the end.
	 */
	private static final Set<String> REPORTED_AT_END_OF_START = Set.of("com.zaxxer.hikari.pool.HikariPool",
			"org.apache.catalina.util.LifecycleBase", "org.apache.catalina.core.StandardService",
			"org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
			"org.hibernate.engine.jdbc.spi.SqlExceptionHelper",
			"org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] arguments, @Nullable Throwable thrown) {
		if (!level.isGreaterOrEqual(Level.INFO)) {
			return TrustedLoggers.mayLogBelowInfo(logger.getName()) ? FilterReply.NEUTRAL : FilterReply.DENY;
		}
		return (StartupPhase.isStarting() && REPORTED_AT_END_OF_START.contains(logger.getName())) ? FilterReply.DENY
				: FilterReply.NEUTRAL;
	}

}
