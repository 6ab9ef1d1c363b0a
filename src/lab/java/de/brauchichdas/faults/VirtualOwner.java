package de.brauchichdas.faults;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;

/** Answers check after check, completes most of them, and changes or deletes some. */
final class VirtualOwner implements Runnable {

	private static final List<WorkedExample> EXAMPLES = WorkedExample.all().toList();

	private final RepeatingTransport transport;

	private final AcknowledgedChecks ledger;

	private final Random random;

	private volatile boolean stopping;

	VirtualOwner(int port, AcknowledgedChecks ledger, int number) {
		this.transport = new RepeatingTransport(port, ledger);
		this.ledger = ledger;
		this.random = new Random(number);
	}

	/** Finishes the deed under way, so that it is known what came of it. */
	void stop() {
		this.stopping = true;
	}

	@Override
	public void run() {
		try {
			while (!this.stopping) {
				answer(EXAMPLES.get(this.random.nextInt(EXAMPLES.size())));
			}
		}
		catch (RuntimeException | AssertionError ex) {
			this.ledger.violations.add("An owner gave up: " + ex);
		}
	}

	private void answer(WorkedExample example) {
		CheckWalker<HttpResponse<String>> walker = new CheckWalker<>(this.transport);
		AcknowledgedCheck check = new AcknowledgedCheck(walker, walker.startKey());
		this.ledger.checks.add(check);
		String next = walker.start(check.startKey, "Müßig & Söhne", example.ids());
		while (next.contains("/fragen/")) {
			if (this.stopping) {
				return;
			}
			next = walker.answerNext(example.ids());
		}
		complete(check);
		if (check.completed) {
			check.verdict = example.verdict();
		}
		int mood = this.random.nextInt(6);
		if (mood == 0) {
			delete(check);
		}
		else if (mood == 1) {
			check.verdict = "";
			check.completed = false;
			walker.answer("zeit", List.of("ab2"));
			complete(check);
		}
	}

	private void complete(AcknowledgedCheck check) {
		check.walker.complete();
		check.completed = check.walker.completed();
	}

	/** A check that is gone after a repeated request was deleted by the first of them. */
	private void delete(AcknowledgedCheck check) {
		int status = this.transport.post(check.walker.path("loeschen"), Map.of("umfang", List.of("diesen")))
			.statusCode();
		if (status != 303 && !(status == 404 && this.transport.interrupted())) {
			throw new IllegalStateException("Deletion: " + status);
		}
		check.deleted = true;
	}

}
