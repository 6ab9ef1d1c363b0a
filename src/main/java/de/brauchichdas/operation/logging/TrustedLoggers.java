package de.brauchichdas.operation.logging;

import java.util.List;

/** Lists the loggers whose texts contain no data of requests. */
final class TrustedLoggers {

	/** The application; its own log texts contain no such data at any level. */
	private static final String OWN = "de.brauchichdas";

	/** Spring Boot's report of conditions at start, shown with {@code debug=true}. */
	private static final String CONDITIONS = "org.springframework.boot.autoconfigure.logging";

	/** Libraries that, from INFO on, log only about themselves. */
	private static final List<String> WITHOUT_REQUEST_DATA = List.of("org.springframework.boot", "com.zaxxer.hikari",
			"org.flywaydb", "org.apache.catalina.core.StandardService", "org.apache.catalina.core.StandardEngine",
			"org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean");

	private TrustedLoggers() {
	}

	/** Tells whether a logger may log below INFO. */
	static boolean mayLogBelowInfo(String logger) {
		return isBelow(OWN, logger) || isBelow(CONDITIONS, logger);
	}

	/** Tells whether a logger's text may be written while requests are served. */
	static boolean mayLogText(String logger) {
		return isBelow(OWN, logger) || WITHOUT_REQUEST_DATA.stream().anyMatch((parent) -> isBelow(parent, logger));
	}

	private static boolean isBelow(String parent, String logger) {
		return logger.startsWith(parent)
				&& (logger.length() == parent.length() || logger.charAt(parent.length()) == '.');
	}

}
