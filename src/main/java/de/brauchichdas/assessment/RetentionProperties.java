package de.brauchichdas.assessment;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.convert.DurationUnit;

/**
 * How long an assessment is kept without access, and how long after its review. Longer is
 * more than its purpose needs. A number alone is days.
 *
 * @param retention whole days
 * @param retentionAfterReview whole days
 */
@ConfigurationProperties("brauchichdas")
record RetentionProperties(@DefaultValue("180d") @DurationUnit(ChronoUnit.DAYS) Duration retention,
		@DefaultValue("60d") @DurationUnit(ChronoUnit.DAYS) Duration retentionAfterReview) {

	static final long SHORTEST = 30;

	static final long LONGEST = 1095;

	static final long SHORTEST_AFTER_REVIEW = 14;

	/**
	 * @throws InvalidConfigurationPropertyValueException with the key of the sentence for
	 * the operator in {@code start.properties}
	 */
	RetentionProperties {
		check(retention, SHORTEST, "brauchichdas.retention", "retention");
		check(retentionAfterReview, SHORTEST_AFTER_REVIEW, "brauchichdas.retention-after-review",
				"retention-after-review");
	}

	private static void check(Duration period, long shortest, String setting, String sentence) {
		long days = period.toDays();
		if (!period.equals(Duration.ofDays(days)) || days < shortest || days > LONGEST) {
			throw new InvalidConfigurationPropertyValueException(setting, null, sentence);
		}
	}

}
