package de.brauchichdas.catalogue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps a value that takes seconds to compute, one for each catalogue version. It is
 * computed on a thread of its own: whoever waits for it holds no lock, so a virtual
 * thread gives its carrier free. A computation that failed is not kept, and the next
 * reader starts another.
 */
public final class ValuePerCatalogue<V> {

	private final Function<Catalogue, V> computation;

	private final Map<String, CompletableFuture<V>> values = new ConcurrentHashMap<>();

	public ValuePerCatalogue(Function<Catalogue, V> computation) {
		this.computation = computation;
	}

	/** Keeps a value that is known already. */
	public void keep(Catalogue catalogue, V value) {
		this.values.put(catalogue.version(), CompletableFuture.completedFuture(value));
	}

	/** Starts the computation unless it runs or is done. */
	public void prepare(Catalogue catalogue) {
		computing(catalogue);
	}

	/**
	 * Returns the value; waits if it is still being computed.
	 * @throws java.util.concurrent.CompletionException if the computation failed
	 */
	public V of(Catalogue catalogue) {
		return computing(catalogue).join();
	}

	private CompletableFuture<V> computing(Catalogue catalogue) {
		CompletableFuture<V> present = this.values.get(catalogue.version());
		if (present != null && !present.isCompletedExceptionally()) {
			return present;
		}
		return this.values.compute(catalogue.version(),
				(version, known) -> (known != null && !known.isCompletedExceptionally()) ? known : CompletableFuture
					.supplyAsync(() -> this.computation.apply(catalogue), ValuePerCatalogue::onItsOwnThread));
	}

	/** Not in the common pool, where one computation would wait for another. */
	private static void onItsOwnThread(Runnable computation) {
		Thread thread = new Thread(computation, "catalogue-value");
		thread.setDaemon(true);
		thread.start();
	}

}
