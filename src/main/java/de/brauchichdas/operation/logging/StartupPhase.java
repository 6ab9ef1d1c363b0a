package de.brauchichdas.operation.logging;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows whether requests have been let in: until then nothing that is logged can come
 * from one. And whether a start is under way, whose failure is reported at its end.
 */
@Component
class StartupPhase implements SmartLifecycle {

	// One per machine, like the logs; it never goes back.
	private static volatile boolean began;

	private static volatile boolean starting;

	static boolean began() {
		return began;
	}

	static boolean starting() {
		return starting;
	}

	static void starts() {
		starting = true;
	}

	@EventListener(ApplicationReadyEvent.class)
	void started() {
		starting = false;
	}

	/** Before the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		began = true;
	}

	@Override
	public void stop() {
		// What was logged by then stays private.
	}

	@Override
	public boolean isRunning() {
		return began;
	}

}
