package de.brauchichdas.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in one line why the database in a file cannot be opened at start. */
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	/** Codes of H2, stable since version 1; SQLSTATE does not tell them apart. */
	private static final Map<Integer, String> REASONS = Map.of(90028, "not-writable", 90031, "not-writable", 90062,
			"not-writable", 90097, "not-writable", 90030, "damaged");

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.flatMap((cause) -> reason(cause).stream())
			.findFirst()
			.map((reason) -> new FailureAnalysis(text(reason), text(reason + ".rat"), failure))
			.orElse(null);
	}

	private static Optional<String> reason(Throwable cause) {
		if (cause instanceof LossyDatabaseException) {
			return Optional.of("lossy");
		}
		return (cause instanceof SQLException sql && sql.getClass().getName().startsWith("org.h2."))
				? Optional.ofNullable(REASONS.get(sql.getErrorCode())) : Optional.empty();
	}

	private static String text(String key) {
		return ResourceBundle.getBundle("messages", Locale.ROOT).getString("startfehler.datenbank." + key);
	}

}
