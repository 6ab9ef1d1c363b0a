package de.brauchichdas.operation.logging;

import java.sql.SQLException;
import java.util.Arrays;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.jspecify.annotations.Nullable;

/**
 * An exception as it is logged: class, SQLSTATE and stack trace. While requests are
 * served it has no message, because messages quote rows, form fields and addresses.
 */
final class PrivateThrowable implements IThrowableProxy {

	private final IThrowableProxy thrown;

	private final boolean serving;

	PrivateThrowable(IThrowableProxy thrown, boolean serving) {
		this.thrown = thrown;
		this.serving = serving;
	}

	@Override
	public String getMessage() {
		if (this.serving) {
			return (this.thrown instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql)
					? "SQLState " + sql.getSQLState() : "";
		}
		return SecretMasking.mask(this.thrown.getMessage());
	}

	@Override
	public @Nullable String getOverridingMessage() {
		return null;
	}

	@Override
	public String getClassName() {
		return this.thrown.getClassName();
	}

	@Override
	public StackTraceElementProxy[] getStackTraceElementProxyArray() {
		return this.thrown.getStackTraceElementProxyArray();
	}

	@Override
	public int getCommonFrames() {
		return this.thrown.getCommonFrames();
	}

	@Override
	public @Nullable IThrowableProxy getCause() {
		IThrowableProxy cause = this.thrown.getCause();
		return (cause != null) ? new PrivateThrowable(cause, this.serving) : null;
	}

	@Override
	public IThrowableProxy @Nullable [] getSuppressed() {
		IThrowableProxy[] suppressed = this.thrown.getSuppressed();
		return (suppressed != null) ? Arrays.stream(suppressed)
			.map((other) -> new PrivateThrowable(other, this.serving))
			.toArray(IThrowableProxy[]::new) : null;
	}

	@Override
	public boolean isCyclic() {
		return this.thrown.isCyclic();
	}

}
