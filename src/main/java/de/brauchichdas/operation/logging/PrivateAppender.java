package de.brauchichdas.operation.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/**
 * Passes each event to another appender as a {@link PrivateEvent}, so that its format
 * does not matter.
 */
final class PrivateAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

	private final Appender<ILoggingEvent> delegate;

	private PrivateAppender(Appender<ILoggingEvent> delegate) {
		this.delegate = delegate;
	}

	static PrivateAppender wrap(Appender<ILoggingEvent> delegate) {
		PrivateAppender appender = new PrivateAppender(delegate);
		appender.setContext(delegate.getContext());
		appender.setName(delegate.getName());
		appender.start();
		return appender;
	}

	@Override
	protected void append(ILoggingEvent event) {
		this.delegate.doAppend(new PrivateEvent(event, StartupPhase.servesRequests()));
	}

	@Override
	public void stop() {
		super.stop();
		this.delegate.stop();
	}

}
