package de.brauchichdas.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests which H2 URLs get the settings for durable commits. */
class H2UrlTest {

	@Test
	void anUrlThatSaysNothingGetsIt() {
		assertThat(safe("jdbc:h2:file:./data/x"))
			.isEqualTo("jdbc:h2:file:./data/x;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=0");
		assertThat(safe("jdbc:h2:~/x;AUTO_SERVER=TRUE;trace_level_file=1"))
			.isEqualTo("jdbc:h2:~/x;AUTO_SERVER=TRUE;trace_level_file=1;WRITE_DELAY=0");
		assertThat(safe("jdbc:h2:file:./x; write_delay=0 ;LOCK_TIMEOUT=1"))
			.isEqualTo("jdbc:h2:file:./x; write_delay=0 ;LOCK_TIMEOUT=1;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:x", "jdbc:h2:mem:x;WRITE_DELAY=500", "jdbc:postgresql://db/x" })
	void allOthersStayAsTheyAre(String url) {
		assertThat(safe(url)).isEqualTo(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:file:./x;WRITE_DELAY=500", "jdbc:h2:file:./x;Write_Delay=-1",
			"jdbc:h2:~/x;WRITE_DELAY=" })
	void whoAsksForADelayIsRefused(String url) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(() -> safe(url));
	}

	private static String safe(String url) {
		return new H2Url(url).withDurableCommits();
	}

}
