package de.brauchichdas.catalogue;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What takes long is computed once, holds up nobody, and is tried again if it failed. */
class ValuePerCatalogueTest {

	private final AtomicInteger computations = new AtomicInteger();

	@Test
	void aFailedComputationIsTriedAgainAndASuccessfulOneKept() {
		ValuePerCatalogue<Integer> value = new ValuePerCatalogue<>((catalogue) -> {
			if (this.computations.incrementAndGet() < 3) {
				throw new IllegalStateException("no memory just now");
			}
			return this.computations.get();
		});
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> value.of(CATALOGUE));
		}
		assertThat(value.of(CATALOGUE)).isEqualTo(3);
		assertThat(value.of(CATALOGUE)).isEqualTo(3);
	}

	@Test
	void whoAsksMeanwhileHoldsNoLock() throws Exception {
		CountDownLatch computing = new CountDownLatch(1);
		CountDownLatch finish = new CountDownLatch(1);
		ValuePerCatalogue<Integer> value = new ValuePerCatalogue<>((catalogue) -> {
			computing.countDown();
			await(finish);
			return this.computations.incrementAndGet();
		});
		value.prepare(CATALOGUE);
		await(computing);
		Thread reader = new Thread(() -> value.of(CATALOGUE));
		reader.start();
		while (reader.getState() != Thread.State.WAITING) {
			// A thread that waits for a monitor would be BLOCKED.
			assertThat(reader.getState()).isIn(Thread.State.RUNNABLE, Thread.State.WAITING);
			Thread.onSpinWait();
		}
		finish.countDown();
		reader.join(10_000);
		assertThat(value.of(CATALOGUE)).isEqualTo(1);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
