package de.brauchichdas.database;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionExecution;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that only a commit of what the owner sent counts as saved. */
class CommitStateTest {

	private final CommitState.CommitRecorder recorder = new CommitState.CommitRecorder();

	@BeforeEach
	void beginARequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	@AfterEach
	void endIt() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void aCommitIsUncertainUntilItIsAnswered() {
		assertThat(CommitState.now()).isEqualTo(CommitState.NO);
		this.recorder.beforeCommit(transaction(""));
		assertThat(CommitState.now()).isEqualTo(CommitState.UNKNOWN);
		this.recorder.afterCommit(transaction(""), null);
		assertThat(CommitState.now()).isEqualTo(CommitState.YES);
	}

	@Test
	void whatIsNotedAsideSaysNothingAboutTheAnswer() {
		this.recorder.beforeCommit(transaction(CommitState.SIDE_TRANSACTION));
		this.recorder.afterCommit(transaction(CommitState.SIDE_TRANSACTION), null);
		assertThat(CommitState.now()).isEqualTo(CommitState.NO);
		this.recorder.beforeCommit(transaction(""));
		this.recorder.afterCommit(transaction(""), null);
		this.recorder.beforeCommit(transaction(CommitState.SIDE_TRANSACTION));
		assertThat(CommitState.now()).isEqualTo(CommitState.YES);
	}

	private static TransactionExecution transaction(String name) {
		return new TransactionExecution() {

			@Override
			public String getTransactionName() {
				return name;
			}
		};
	}

}
