package de.brauchichdas.web.limits;

import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * What is left to each address. Kept in memory only, forgotten after a minute of silence
 * (when everything would be allowed again anyway) and bounded: if very many addresses
 * ask, those that ask least are forgotten first.
 */
class RateLimiter {

	static final int MOST = 50_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final RateLimitProperties limit;

	private final TimeMeter time;

	private final Cache<Key, Bucket> buckets;

	RateLimiter(RateLimitProperties limit) {
		this(limit, TimeMeter.SYSTEM_NANOTIME);
	}

	RateLimiter(RateLimitProperties limit, TimeMeter time) {
		this.limit = limit;
		this.time = time;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfterAccess(MINUTE)
			.ticker(time::currentTimeNanos)
			.build();
	}

	/** How long to wait before the next one; zero if this one is allowed. */
	Duration take(RateLimitProperties.Kind kind, String source) {
		return Duration.ofNanos(bucket(kind, source).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
	}

	/** Takes back that one was taken. */
	void giveBack(RateLimitProperties.Kind kind, String source) {
		bucket(kind, source).addTokens(1);
	}

	long known() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	private Bucket bucket(RateLimitProperties.Kind kind, String source) {
		return Objects.requireNonNull(this.buckets.get(new Key(kind, source), (key) -> bucket(kind)));
	}

	private Bucket bucket(RateLimitProperties.Kind kind) {
		int perMinute = this.limit.perMinute(kind);
		return Bucket.builder()
			.addLimit((bandwidth) -> bandwidth.capacity(perMinute).refillGreedy(perMinute, MINUTE))
			.withCustomTimePrecision(this.time)
			.build();
	}

	private record Key(RateLimitProperties.Kind kind, String source) {

	}

}
