package de.brauchichdas.assessment;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.validation.constraints.AssertTrue;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How long an assessment is kept without access. Shorter would delete it before its
 * review, longer is more than its purpose needs.
 *
 * @param retention whole days; a number alone is days
 */
@Validated
@ConfigurationProperties("brauchichdas")
record RetentionSettings(@DefaultValue("180d") @DurationUnit(ChronoUnit.DAYS) @DurationMin(days = SHORTEST,
		message = "{einstellung.aufbewahrung}") @DurationMax(days = LONGEST,
				message = "{einstellung.aufbewahrung}") Duration retention) {

	static final long SHORTEST = 30;

	static final long LONGEST = 1095;

	@AssertTrue(message = "{einstellung.aufbewahrung}")
	boolean isWholeDays() {
		return this.retention.equals(Duration.ofDays(this.retention.toDays()));
	}

}
