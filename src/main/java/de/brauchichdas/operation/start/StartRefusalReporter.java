package de.brauchichdas.operation.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Writes a refused start as one line. Spring Boot's reporter, which comes next, would
 * write the same again in a box of English; all other failures are left to it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusalReporter implements FailureAnalysisReporter {

	private static final Logger log = LoggerFactory.getLogger(StartRefusalReporter.class);

	@Override
	public void report(FailureAnalysis analysis) {
		if (analysis instanceof StartRefusal) {
			log.error(analysis.getDescription());
			LoggingSystem.get(getClass().getClassLoader())
				.setLogLevel(LoggingFailureAnalysisReporter.class.getName(), LogLevel.OFF);
		}
	}

}
