package de.brauchichdas.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How long an assessment is kept: for some time after its link was last opened, and in
 * any case for some time after the day on which its result asks to come back. Counted are
 * days where the owners live; pages ask it by its name.
 */
@Component("retention")
@EnableConfigurationProperties(RetentionProperties.class)
public class RetentionPeriod {

	private final long days;

	private final long daysAfterReview;

	private final Assessments assessments;

	private final Clock clock;

	RetentionPeriod(RetentionProperties settings, Assessments assessments, Clock clock) {
		this.days = settings.retention().toDays();
		this.daysAfterReview = settings.retentionAfterReview().toDays();
		this.assessments = assessments;
		this.clock = clock;
	}

	/** Days after the last access. */
	public long days() {
		return this.days;
	}

	/** Days after the review. */
	public long daysAfterReview() {
		return this.daysAfterReview;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * The day on which an assessment is deleted, and its chain with it, if nobody opens
	 * it until then.
	 */
	public LocalDate deletionDay(Assessment assessment) {
		LocalDate accessed = assessment.accessedOn().plusDays(this.days);
		return lastReview(assessment).map((review) -> review.plusDays(this.daysAfterReview))
			.filter(accessed::isBefore)
			.orElse(accessed);
	}

	private Optional<LocalDate> lastReview(Assessment assessment) {
		return assessment.chain()
			.map((chain) -> this.assessments.findLastReviewByChainId(chain.id()))
			.orElseGet(assessment::reviewOn);
	}

	/**
	 * Whatever was last opened on this day or before is deleted today, unless its review
	 * is later than {@link #lastExpiredReview()}.
	 */
	public LocalDate lastExpired() {
		return today().minusDays(this.days);
	}

	/** A review on this day or before keeps nothing today. */
	public LocalDate lastExpiredReview() {
		return today().minusDays(this.daysAfterReview);
	}

}
