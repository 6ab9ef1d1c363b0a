package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How long an assessment is kept after its link was last opened. Counted are days where
 * the owners live; pages ask it by its name.
 */
@Component("retention")
@EnableConfigurationProperties(RetentionProperties.class)
public class RetentionPeriod {

	private final long days;

	private final Clock clock;

	RetentionPeriod(RetentionProperties settings, Clock clock) {
		this.days = settings.retention().toDays();
		this.clock = clock;
	}

	public long days() {
		return this.days;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The day on which an assessment is deleted that is opened today and never again. */
	public LocalDate deletionDay() {
		return today().plusDays(this.days);
	}

	/** Whatever was last opened on this day or before is deleted today. */
	public LocalDate lastExpired() {
		return today().minusDays(this.days);
	}

}
