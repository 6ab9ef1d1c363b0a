package de.brauchichdas.operation.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/** Hands on what may be written, in whatever format. */
final class PrivateAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

	private final Appender<ILoggingEvent> writer;

	private PrivateAppender(Appender<ILoggingEvent> writer) {
		this.writer = writer;
	}

	static PrivateAppender around(Appender<ILoggingEvent> writer) {
		PrivateAppender appender = new PrivateAppender(writer);
		appender.setContext(writer.getContext());
		appender.setName(writer.getName());
		appender.start();
		return appender;
	}

	@Override
	protected void append(ILoggingEvent event) {
		this.writer.doAppend(new PrivateEvent(event, StartupPhase.began()));
	}

	@Override
	public void stop() {
		super.stop();
		this.writer.stop();
	}

}
