package de.brauchichdas.operation.logging;

import java.util.List;

/** Who logs, and how far that can be trusted not to name anybody. */
final class TrustedLoggers {

	/** Our own code logs no data, at no level. */
	private static final String OWN = "de.brauchichdas";

	/** What Spring Boot decided at start; asked for with {@code debug=true}. */
	private static final String CONDITIONS = "org.springframework.boot.autoconfigure.logging";

	/** Log about themselves, from INFO on, and never about a request. */
	private static final List<String> ABOUT_THEMSELVES = List.of("org.springframework.boot", "com.zaxxer.hikari",
			"org.flywaydb", "org.apache.catalina.core.StandardService", "org.apache.catalina.core.StandardEngine",
			"org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean");

	private TrustedLoggers() {
	}

	/** Whether levels below INFO may be switched on. */
	static boolean mayGoIntoDetail(String logger) {
		return within(OWN, logger) || within(CONDITIONS, logger);
	}

	/** Whether the text may be written while requests are served. */
	static boolean mayBeQuoted(String logger) {
		return within(OWN, logger) || ABOUT_THEMSELVES.stream().anyMatch((source) -> within(source, logger));
	}

	private static boolean within(String source, String logger) {
		return logger.startsWith(source)
				&& (logger.length() == source.length() || logger.charAt(source.length()) == '.');
	}

}
