package de.brauchichdas.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionException;

/**
 * Recognises exceptions that come from the state of the database and not from the
 * application: it is stopped, unreachable, starting, full or read-only, or it took too
 * long.
 */
public final class DatabaseOutage {

	/** How long a client waits before it asks again. */
	public static final Duration RETRY_AFTER = Duration.ofSeconds(10);

	/**
	 * Classes of SQLSTATE (first two characters) that report an error in the statement or
	 * its values; such an error is a bug of the application.
	 */
	private static final Set<String> STATEMENT_ERRORS = Set.of("07", "0A", "21", "22", "23", "26", "2D", "34", "42");

	private DatabaseOutage() {
	}

	/** Tells whether an outage caused this exception. */
	public static boolean isReasonFor(Throwable exception) {
		if (causes(exception).noneMatch(DatabaseOutage::isOfTheDatabase)) {
			return false;
		}
		return sqlState(exception)
			.map((state) -> !STATEMENT_ERRORS.contains(state.substring(0, Math.min(2, state.length()))))
			.orElseGet(() -> causes(exception).noneMatch(DatabaseOutage::isMisuse));
	}

	/**
	 * Returns the innermost SQLSTATE; empty if no {@link SQLException} is involved, an
	 * empty text if it has no state.
	 */
	static Optional<String> sqlState(Throwable exception) {
		return causes(exception).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.reduce((outer, inner) -> inner)
			.map((sql) -> (sql.getSQLState() != null) ? sql.getSQLState() : "");
	}

	/**
	 * Describes an exception for the log by class and SQLSTATE. The driver's message is
	 * left out because it can contain values.
	 */
	public static String description(Throwable exception) {
		Throwable innermost = causes(exception).reduce((outer, inner) -> inner).orElse(exception);
		return innermost.getClass().getSimpleName() + sqlState(exception).map((state) -> " " + state).orElse("");
	}

	private static boolean isOfTheDatabase(Throwable cause) {
		return cause instanceof SQLException || cause instanceof DataAccessException
				|| cause instanceof TransactionException || cause instanceof PersistenceException;
	}

	private static boolean isMisuse(Throwable cause) {
		return cause instanceof IllegalTransactionStateException || (cause instanceof NonTransientDataAccessException
				&& !(cause instanceof NonTransientDataAccessResourceException));
	}

	private static Stream<Throwable> causes(Throwable exception) {
		return Stream.iterate(exception, (cause) -> cause != null, Throwable::getCause).limit(30);
	}

}
