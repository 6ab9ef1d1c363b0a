package de.brauchichdas.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which exceptions count as an outage and which as an error of the application.
 */
class DatabaseOutageTest {

	/**
	 * In this order: connection lost, ended by an administrator, starting, too many, disk
	 * full, read-only, lock, deadlock, H2 closed, H2 input/output, driver without state.
	 */
	@ParameterizedTest
	@ValueSource(
			strings = { "08006", "57P01", "57P03", "53300", "53100", "25006", "55P03", "40P01", "90098", "90028", "" })
	void aConditionOfTheDatabaseIsAnOutageInWhateverItIsWrapped(String state) {
		assertThat(wrapped(new SQLException("geheim", state))).allMatch(DatabaseOutage::isReasonFor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "42P01", "22001", "0A000" })
	void aFaultInAStatementIsNone(String state) {
		assertThat(wrapped(new SQLException("geheim", state))).noneMatch(DatabaseOutage::isReasonFor);
	}

	@Test
	void aPoolWithoutAConnectionIsOne() {
		assertThat(wrapped(new SQLTransientConnectionException("timed out"))).allMatch(DatabaseOutage::isReasonFor);
	}

	@ParameterizedTest
	@MethodSource
	void soIsWhatHasNoCauseButAName(RuntimeException fault) {
		assertThat(DatabaseOutage.isReasonFor(fault)).isTrue();
	}

	static Stream<RuntimeException> soIsWhatHasNoCauseButAName() {
		return Stream.of(new CannotCreateTransactionException("x"), new TransactionSystemException("x"),
				new DataAccessResourceFailureException("x"), new QueryTimeoutException("x"),
				new ObjectOptimisticLockingFailureException("x", new IllegalStateException()));
	}

	@ParameterizedTest
	@MethodSource
	void misuseIsNone(RuntimeException fault) {
		assertThat(DatabaseOutage.isReasonFor(fault)).isFalse();
	}

	static Stream<RuntimeException> misuseIsNone() {
		return Stream.of(new IllegalStateException("x"), new EmptyResultDataAccessException(1),
				new InvalidDataAccessApiUsageException("x"), new DataIntegrityViolationException("x"),
				new IllegalTransactionStateException("x"));
	}

	@Test
	void theDescriptionHoldsNoTextOfTheDriver() {
		assertThat(wrapped(new SQLException("geheim", "57P01"))).extracting(DatabaseOutage::description)
			.containsOnly("SQLException 57P01");
	}

	private static Stream<Throwable> wrapped(SQLException cause) {
		GenericJDBCException hibernate = new GenericJDBCException("x", cause);
		return Stream.of(cause, hibernate, new PersistenceException(hibernate), new JpaSystemException(hibernate),
				new CannotCreateTransactionException("x", hibernate), new TransactionSystemException("x", hibernate),
				new DataAccessResourceFailureException("x", cause));
	}

}
