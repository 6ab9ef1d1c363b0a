package de.brauchichdas.database;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whether the request that is being served has written anything. */
public enum CommitState {

	/** Nothing was committed. */
	NO,

	/** The commit was sent and no answer came. */
	UNKNOWN,

	/** It is committed; what failed came later. */
	YES;

	/**
	 * Name of a transaction that writes nothing the owner sent, such as when a link was
	 * opened.
	 */
	public static final String ASIDE = "aside";

	private static final String ATTRIBUTE = CommitState.class.getName();

	public static CommitState now() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null
				&& request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof CommitState written)
						? written : NO;
	}

	private void note() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/** Notes it at the end of every transaction. */
	@Component
	static class Notes implements TransactionExecutionListener {

		private static boolean counts(TransactionExecution transaction) {
			return !transaction.isReadOnly() && !ASIDE.equals(transaction.getTransactionName());
		}

		/** Whatever fails from here on, the database may have done it. */
		@Override
		public void beforeCommit(TransactionExecution transaction) {
			if (counts(transaction)) {
				UNKNOWN.note();
			}
		}

		@Override
		public void afterCommit(TransactionExecution transaction, @Nullable Throwable fault) {
			if (counts(transaction) && fault == null) {
				YES.note();
			}
		}

	}

}
