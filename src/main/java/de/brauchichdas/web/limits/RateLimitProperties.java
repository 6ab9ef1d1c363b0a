package de.brauchichdas.web.limits;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one address may ask for in a minute. An office, a workshop or a mobile network
 * is one address, so the defaults are made for thirty people who all begin at once.
 *
 * @param requests all but style sheets, scripts and pictures
 * @param starts new checks
 * @param unknown links that no check belongs to; then no link is looked up for a while
 * @param files reports as a file
 * @param evaluations over the JSON interface
 */
@Validated
@ConfigurationProperties("brauchichdas.rate-limit")
record RateLimitProperties(@DefaultValue("true") boolean enabled, @Min(1) @DefaultValue("1200") int requests,
		@Min(1) @DefaultValue("60") int starts, @Min(1) @DefaultValue("60") int unknown,
		@Min(1) @DefaultValue("30") int files, @Min(1) @DefaultValue("120") int evaluations) {

	int perMinute(Kind kind) {
		return switch (kind) {
			case REQUEST -> this.requests;
			case START -> this.starts;
			case UNKNOWN -> this.unknown;
			case FILE -> this.files;
			case EVALUATION -> this.evaluations;
		};
	}

	/** What is counted apart. */
	enum Kind {

		REQUEST, START, UNKNOWN, FILE, EVALUATION

	}

}
