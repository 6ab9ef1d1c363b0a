package de.brauchichdas.web.limits;

import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Counts the requests of each client in token buckets. Buckets are kept in memory only
 * and forgotten after a minute without requests, when they would be full again. At most
 * 50,000 are kept; beyond that, those of the least active clients go first.
 */
class RateLimiter {

	static final int MAX_BUCKETS = 50_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final RateLimitProperties limits;

	private final TimeMeter time;

	private final Cache<Key, Bucket> buckets;

	RateLimiter(RateLimitProperties limits) {
		this(limits, TimeMeter.SYSTEM_NANOTIME);
	}

	RateLimiter(RateLimitProperties limits, TimeMeter time) {
		this.limits = limits;
		this.time = time;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MAX_BUCKETS)
			.expireAfterAccess(MINUTE)
			.ticker(time::currentTimeNanos)
			.build();
	}

	/**
	 * Takes one token. Returns zero if the request is allowed, otherwise how long the
	 * client has to wait.
	 */
	Duration take(RateLimitProperties.Kind kind, String client) {
		return Duration.ofNanos(bucket(kind, client).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
	}

	/** Puts one token back. */
	void refund(RateLimitProperties.Kind kind, String client) {
		bucket(kind, client).addTokens(1);
	}

	/** Returns the number of buckets, for tests. */
	long bucketCount() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	private Bucket bucket(RateLimitProperties.Kind kind, String client) {
		return Objects.requireNonNull(this.buckets.get(new Key(kind, client), (key) -> bucket(kind)));
	}

	private Bucket bucket(RateLimitProperties.Kind kind) {
		int perMinute = this.limits.perMinute(kind);
		return Bucket.builder()
			.addLimit((bandwidth) -> bandwidth.capacity(perMinute).refillGreedy(perMinute, MINUTE))
			.withCustomTimePrecision(this.time)
			.build();
	}

	private record Key(RateLimitProperties.Kind kind, String client) {

	}

}
