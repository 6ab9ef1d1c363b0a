package de.brauchichdas;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Owners who answer one check after the other at the same time, until it is closed. */
public final class ConcurrentOwners implements AutoCloseable {

	private final Queue<CheckWalker<?>> owners = new ConcurrentLinkedQueue<>();

	private final Map<String, AtomicInteger> faults = new ConcurrentHashMap<>();

	private final AtomicInteger posts = new AtomicInteger();

	private final List<Thread> threads = new ArrayList<>();

	private final List<WorkedExample> examples = WorkedExample.all().toList();

	private final CheckTransport<?> transport;

	private volatile boolean closed;

	public ConcurrentOwners(int size, CheckTransport<?> transport) {
		this.transport = transport;
		for (int i = 0; i < size; i++) {
			Thread thread = new Thread(this::answer, "owner-" + i);
			this.threads.add(thread);
			thread.start();
		}
	}

	private void answer() {
		while (!this.closed) {
			WorkedExample example = this.examples.get(this.owners.size() % this.examples.size());
			CheckWalker<?> owner = new CheckWalker<>(this.transport);
			this.owners.add(owner);
			while (!this.closed && !owner.completed()) {
				step(owner, example);
			}
		}
	}

	private void step(CheckWalker<?> owner, WorkedExample example) {
		try {
			int status = owner.step(example.ids());
			if (status == 303) {
				this.posts.incrementAndGet();
			}
			else {
				fault("status " + status);
			}
		}
		catch (UncheckedIOException ex) {
			fault(String.valueOf(ex.getCause()));
		}
	}

	private void fault(String what) {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.faults.computeIfAbsent(what, (first) -> new AtomicInteger()).incrementAndGet();
	}

	/** Posts acknowledged so far. */
	public int posts() {
		return this.posts.get();
	}

	/** What else came back, with how often. */
	public Map<String, Integer> faults() {
		return this.faults.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (fault) -> fault.getValue().get()));
	}

	/** Waits until so many more posts have been acknowledged. */
	public void awaitPosts(int more) throws InterruptedException {
		int goal = this.posts.get() + more;
		while (this.posts.get() < goal) {
			Thread.sleep(5);
		}
	}

	/** What has been acknowledged up to now, by the key of the link. */
	public Map<String, Map<String, List<String>>> acknowledged() {
		return this.owners.stream()
			.filter((owner) -> !owner.token().isEmpty())
			.collect(Collectors.toMap(CheckWalker::token, CheckWalker::acknowledged));
	}

	@Override
	public void close() {
		this.closed = true;
		for (Thread thread : this.threads) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
