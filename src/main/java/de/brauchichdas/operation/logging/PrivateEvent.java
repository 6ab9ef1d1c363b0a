package de.brauchichdas.operation.logging;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/**
 * A log event without data of requests. While requests are served, it leaves out the text
 * of untrusted loggers and the messages of exceptions; in the remaining text it masks
 * tokens, addresses and passwords.
 */
final class PrivateEvent implements ILoggingEvent {

	static final String LEFT_OUT = "(text not logged, it might quote a request)";

	private static final Object[] NO_ARGUMENTS = {};

	private final ILoggingEvent event;

	private final String text;

	private final @Nullable IThrowableProxy thrown;

	/**
	 * @param serving whether requests are served, so that texts can contain their data
	 */
	PrivateEvent(ILoggingEvent event, boolean serving) {
		this.event = event;
		this.text = (serving && !TrustedLoggers.mayLogText(event.getLoggerName())) ? LEFT_OUT
				: SecretMasking.mask(event.getFormattedMessage());
		IThrowableProxy cause = event.getThrowableProxy();
		this.thrown = (cause != null) ? new PrivateThrowable(cause, serving) : null;
	}

	@Override
	public String getThreadName() {
		// Tomcat names its threads after the address that it listens on, which is masked.
		return SecretMasking.mask(this.event.getThreadName());
	}

	@Override
	public Level getLevel() {
		return this.event.getLevel();
	}

	@Override
	public String getMessage() {
		return this.text;
	}

	@Override
	public Object[] getArgumentArray() {
		return NO_ARGUMENTS;
	}

	@Override
	public String getFormattedMessage() {
		return this.text;
	}

	@Override
	public String getLoggerName() {
		return this.event.getLoggerName();
	}

	@Override
	public LoggerContextVO getLoggerContextVO() {
		return this.event.getLoggerContextVO();
	}

	@Override
	public @Nullable IThrowableProxy getThrowableProxy() {
		return this.thrown;
	}

	@Override
	public StackTraceElement[] getCallerData() {
		return this.event.getCallerData();
	}

	@Override
	public boolean hasCallerData() {
		return this.event.hasCallerData();
	}

	@Override
	public List<Marker> getMarkerList() {
		return List.of();
	}

	@Override
	public Map<String, String> getMDCPropertyMap() {
		return Map.of();
	}

	@Deprecated
	@Override
	public Map<String, String> getMdc() {
		return Map.of();
	}

	@Override
	public long getTimeStamp() {
		return this.event.getTimeStamp();
	}

	@Override
	public int getNanoseconds() {
		return this.event.getNanoseconds();
	}

	@Override
	public Instant getInstant() {
		return this.event.getInstant();
	}

	@Override
	public long getSequenceNumber() {
		return this.event.getSequenceNumber();
	}

	@Override
	public List<KeyValuePair> getKeyValuePairs() {
		return List.of();
	}

	@Override
	public void prepareForDeferredProcessing() {
		this.event.prepareForDeferredProcessing();
	}

}
