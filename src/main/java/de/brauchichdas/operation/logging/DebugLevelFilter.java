package de.brauchichdas.operation.logging;

import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Below INFO, libraries log requests, form fields and bind values. No setting of a level
 * switches that on.
 */
class DebugLevelFilter extends TurboFilter {

	/**
	 * Report during start what Spring Boot or our own reporter of failures says anyway.
	 */
	private static final Set<String> REPORTED_ANYWAY = Set.of("com.zaxxer.hikari.pool.HikariPool",
			"org.apache.catalina.util.LifecycleBase", "org.apache.catalina.core.StandardService",
			"org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
			"org.hibernate.engine.jdbc.spi.SqlExceptionHelper",
			"org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] arguments, @Nullable Throwable thrown) {
		if (!level.isGreaterOrEqual(Level.INFO)) {
			return TrustedLoggers.mayGoIntoDetail(logger.getName()) ? FilterReply.NEUTRAL : FilterReply.DENY;
		}
		return (StartupPhase.starting() && REPORTED_ANYWAY.contains(logger.getName())) ? FilterReply.DENY
				: FilterReply.NEUTRAL;
	}

}
