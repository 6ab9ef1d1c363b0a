package de.brauchichdas.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** How long an assessment is kept can be set, within bounds. */
class RetentionPropertiesTest {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MessageSourceAutoConfiguration.class))
		.withUserConfiguration(Settings.class);

	@Test
	void withoutASettingItIs180Days() {
		this.application
			.run((context) -> assertThat(context.getBean(RetentionProperties.class).retention()).hasDays(180));
	}

	@ParameterizedTest
	@CsvSource({ "30, 30", "365d, 365", "P1095D, 1095", "2400h, 100" })
	void itIsSetInWholeDays(String value, long days) {
		this.application.withPropertyValues("brauchichdas.retention=" + value)
			.run((context) -> assertThat(context.getBean(RetentionProperties.class).retention()).hasDays(days));
	}

	@ParameterizedTest
	@ValueSource(strings = { "29d", "1096d", "0", "-180d", "721h", "180s" })
	void anotherValueStopsTheStartWithOneClearSentence(String value) {
		this.application.withPropertyValues("brauchichdas.retention=" + value)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasFieldOrPropertyWithValue("reason", "retention"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(RetentionProperties.class)
	static class Settings {

	}

}
