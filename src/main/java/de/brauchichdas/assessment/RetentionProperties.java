package de.brauchichdas.assessment;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.convert.DurationUnit;

/**
 * How long an assessment is kept without access. Shorter would delete it before its
 * review, longer is more than its purpose needs.
 *
 * @param retention whole days; a number alone is days
 */
@ConfigurationProperties("brauchichdas")
record RetentionProperties(@DefaultValue("180d") @DurationUnit(ChronoUnit.DAYS) Duration retention) {

	static final long SHORTEST = 30;

	static final long LONGEST = 1095;

	/**
	 * @throws InvalidConfigurationPropertyValueException with the key of the sentence for
	 * the operator in {@code start.properties}
	 */
	RetentionProperties {
		long days = retention.toDays();
		if (!retention.equals(Duration.ofDays(days)) || days < SHORTEST || days > LONGEST) {
			throw new InvalidConfigurationPropertyValueException("brauchichdas.retention", null, "retention");
		}
	}

}
