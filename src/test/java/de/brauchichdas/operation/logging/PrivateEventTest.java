package de.brauchichdas.operation.logging;

import java.sql.SQLException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What remains of an event. */
class PrivateEventTest {

	@Test
	void aLibraryIsNotQuotedWhileRequestsAreServed() {
		PrivateEvent event = event("org.apache.coyote.http11.Http11Processor", "Invalid request /check/geheim", null,
				true);
		assertThat(event.getFormattedMessage()).isEqualTo(PrivateEvent.LEFT_OUT);
		assertThat(event.getMessage()).isEqualTo(PrivateEvent.LEFT_OUT);
	}

	@Test
	void aLibraryIsQuotedDuringStart() {
		assertThat(event("org.hibernate.orm.core", "HHH000001", null, false).getFormattedMessage())
			.isEqualTo("HHH000001");
	}

	@Test
	void anExceptionKeepsItsKindPlaceAndStateButNotItsMessage() {
		Exception failure = new IllegalStateException("Geheimrat",
				new SQLException("Key (business_name)=(Geheimrat)", "23505"));
		failure.addSuppressed(new RuntimeException("Geheimrat"));
		String shown = ThrowableProxyUtil
			.asString(event("de.brauchichdas.web.X", "Fault", failure, true).getThrowableProxy());
		assertThat(shown)
			.contains("IllegalStateException", "SQLException: SQLState 23505", "at de.brauchichdas.operation")
			.doesNotContain("Geheimrat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/abcdefghijklmnopqrstuvwxyz/bericht", "from 192.168.1.20:5432", "[2001:db8::1]",
			"at ::1", "0:0:0:0:0:0:0:1", "jdbc:postgresql://db/x?user=a&password=geheim&ssl=true",
			"postgresql://user:geheim@db/x" })
	void whatLooksLikeASecretIsMasked(String text) {
		assertThat(event("org.springframework.boot.X", text, null, true).getFormattedMessage())
			.contains(SecretMasking.MASK)
			.doesNotContain("abcdefgh", "192", "2001", "::1", "0:0", "geheim");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Started Application in 7.4 seconds", "Tomcat/11.0.24", "at 12:34:56", "Advice::of",
			"org.springframework.beans" })
	void whatDoesNotIsKept(String text) {
		assertThat(event("org.springframework.boot.X", text, null, true).getFormattedMessage()).isEqualTo(text);
	}

	private static PrivateEvent event(String logger, String text, @Nullable Throwable thrown, boolean serving) {
		return new PrivateEvent(
				new LoggingEvent("", new LoggerContext().getLogger(logger), Level.WARN, text, thrown, null), serving);
	}

}
