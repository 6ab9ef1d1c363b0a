package de.brauchichdas.database;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionExecution;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is told that an answer is saved because something else was. */
class WrittenTest {

	private final Written.Notes notes = new Written.Notes();

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
		assertThat(Written.now()).isEqualTo(Written.NO);
		this.notes.beforeCommit(transaction(""));
		assertThat(Written.now()).isEqualTo(Written.UNKNOWN);
		this.notes.afterCommit(transaction(""), null);
		assertThat(Written.now()).isEqualTo(Written.YES);
	}

	@Test
	void whatIsNotedAsideSaysNothingAboutTheAnswer() {
		this.notes.beforeCommit(transaction(Written.ASIDE));
		this.notes.afterCommit(transaction(Written.ASIDE), null);
		assertThat(Written.now()).isEqualTo(Written.NO);
		this.notes.beforeCommit(transaction(""));
		this.notes.afterCommit(transaction(""), null);
		this.notes.beforeCommit(transaction(Written.ASIDE));
		assertThat(Written.now()).isEqualTo(Written.YES);
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
