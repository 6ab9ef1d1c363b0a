package de.brauchichdas.operation.logging;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows how far the start is: whether it is under way, and whether the web server accepts
 * requests. Nothing that is logged before the web server starts can contain data of a
 * request.
 */
@Component
class StartupPhase implements SmartLifecycle {

	// Static like the logging system; it stays true after a stop.
	private static volatile boolean servesRequests;

	private static volatile boolean starting;

	static boolean servesRequests() {
		return servesRequests;
	}

	static boolean isStarting() {
		return starting;
	}

	static void begin() {
		starting = true;
	}

	@EventListener(ApplicationReadyEvent.class)
	void end() {
		starting = false;
	}

	/** A phase before that of the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		servesRequests = true;
	}

	@Override
	public void stop() {
		// Requests may still be under way, so logs stay private.
	}

	@Override
	public boolean isRunning() {
		return servesRequests;
	}

}
