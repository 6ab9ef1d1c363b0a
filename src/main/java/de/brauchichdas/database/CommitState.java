package de.brauchichdas.database;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whether the present request has committed what the owner sent. {@code OutagePage} says
 * so when the database fails.
 */
public enum CommitState {

	/** Nothing was committed. */
	NO,

	/** The commit was sent, but its outcome is not known. */
	UNKNOWN,

	/** The commit succeeded; whatever failed came later. */
	YES;

	/**
	 * Name for a transaction that does not write what the owner sent, for example the one
	 * that stores when a link was opened. It leaves the state as it is.
	 */
	public static final String SIDE_TRANSACTION = "aside";

	private static final String ATTRIBUTE = CommitState.class.getName();

	/** Returns the state of the present request; {@link #NO} outside a request. */
	public static CommitState now() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null
				&& request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof CommitState state)
						? state : NO;
	}

	private void store() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/** Stores the state in the request whenever a transaction ends. */
	@Component
	static class CommitRecorder implements TransactionExecutionListener {

		private static boolean writesTheOwnersData(TransactionExecution transaction) {
			return !transaction.isReadOnly() && !SIDE_TRANSACTION.equals(transaction.getTransactionName());
		}

		/** From here on, the database may have committed even if the call fails. */
		@Override
		public void beforeCommit(TransactionExecution transaction) {
			if (writesTheOwnersData(transaction)) {
				UNKNOWN.store();
			}
		}

		@Override
		public void afterCommit(TransactionExecution transaction, @Nullable Throwable exception) {
			if (writesTheOwnersData(transaction) && exception == null) {
				YES.store();
			}
		}

	}

}
