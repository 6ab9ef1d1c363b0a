package de.brauchichdas.web.limits;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests one client may send per minute. An office or a mobile network shares
 * one address, so the defaults suffice for thirty people who start at the same time.
 *
 * @param requests requests of any kind except style sheets, scripts and pictures
 * @param starts new checks
 * @param unknown links that no check belongs to; at the limit no link is looked up any
 * more
 * @param files reports as PDF
 * @param evaluations calls of the JSON API
 */
@Validated
@ConfigurationProperties("brauchichdas.rate-limit")
record RateLimitProperties(@DefaultValue("true") boolean enabled, @Min(1) @DefaultValue("1200") int requests,
		@Min(1) @DefaultValue("60") int starts, @Min(1) @DefaultValue("60") int unknown,
		@Min(1) @DefaultValue("30") int files, @Min(1) @DefaultValue("120") int evaluations) {

	/** Returns the limit for a kind. */
	int perMinute(Kind kind) {
		return switch (kind) {
			case REQUEST -> this.requests;
			case START -> this.starts;
			case UNKNOWN -> this.unknown;
			case FILE -> this.files;
			case EVALUATION -> this.evaluations;
		};
	}

	/** Kinds of requests with a limit of their own. */
	enum Kind {

		REQUEST, START, UNKNOWN, FILE, EVALUATION

	}

}
