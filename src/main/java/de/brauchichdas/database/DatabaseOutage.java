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
 * A database that cannot do now what it could do at another time: it is stopped, out of
 * reach, starting, full, read-only, or took too long.
 */
public final class DatabaseOutage {

	/** When to ask again. */
	public static final Duration RETRY_AFTER = Duration.ofSeconds(10);

	/**
	 * Classes of SQLSTATE that blame the statement or its values, which is a fault of
	 * ours. All others tell of the database's own condition.
	 */
	private static final Set<String> FAULTS_OF_OURS = Set.of("07", "0A", "21", "22", "23", "26", "2D", "34", "42");

	private DatabaseOutage() {
	}

	/** Whether it is the reason for this exception. */
	public static boolean isReasonFor(Throwable fault) {
		if (causes(fault).noneMatch(DatabaseOutage::isOfTheDatabase)) {
			return false;
		}
		return sqlState(fault).map((state) -> !FAULTS_OF_OURS.contains(state.substring(0, Math.min(2, state.length()))))
			.orElseGet(() -> causes(fault).noneMatch(DatabaseOutage::isMisuse));
	}

	/**
	 * The innermost SQLSTATE; empty text if an exception of the driver or the pool has
	 * none.
	 */
	static Optional<String> sqlState(Throwable fault) {
		return causes(fault).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.reduce((outer, inner) -> inner)
			.map((sql) -> (sql.getSQLState() != null) ? sql.getSQLState() : "");
	}

	/** What may stand in a log: no text of the driver, which can hold values. */
	public static String description(Throwable fault) {
		Throwable innermost = causes(fault).reduce((outer, inner) -> inner).orElse(fault);
		return innermost.getClass().getSimpleName() + sqlState(fault).map((state) -> " " + state).orElse("");
	}

	private static boolean isOfTheDatabase(Throwable cause) {
		return cause instanceof SQLException || cause instanceof DataAccessException
				|| cause instanceof TransactionException || cause instanceof PersistenceException;
	}

	private static boolean isMisuse(Throwable cause) {
		return cause instanceof IllegalTransactionStateException || (cause instanceof NonTransientDataAccessException
				&& !(cause instanceof NonTransientDataAccessResourceException));
	}

	private static Stream<Throwable> causes(Throwable fault) {
		return Stream.iterate(fault, (cause) -> cause != null, Throwable::getCause).limit(30);
	}

}
