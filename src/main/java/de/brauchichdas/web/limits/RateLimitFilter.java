package de.brauchichdas.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import de.brauchichdas.web.FilterErrorResponder;
import de.brauchichdas.web.RateLimitedPaths;
import de.brauchichdas.web.limits.RateLimitProperties.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to a client that asks too often. The client's address comes from the
 * connection, or from a proxy if one is configured; it is neither stored nor logged.
 */
class RateLimitFilter extends OncePerRequestFilter {

	private static final Pattern STATIC_FILES = Pattern.compile("/(?:css|js|img|webjars)/.*");

	private final RateLimiter limiter;

	private final RateLimitedPaths paths;

	private final FilterErrorResponder errorResponder;

	RateLimitFilter(RateLimiter limiter, RateLimitedPaths paths, FilterErrorResponder errorResponder) {
		this.limiter = limiter;
		this.paths = paths;
		this.errorResponder = errorResponder;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return STATIC_FILES.matcher(request.getServletPath()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = ClientNetwork.of(request.getRemoteAddr());
		Duration wait = wait(request, client);
		if (!wait.isZero()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusNanos(999_999_999).toSeconds()));
			this.errorResponder.send(request, response, HttpStatus.TOO_MANY_REQUESTS);
			return;
		}
		chain.doFilter(request, response);
		if (isLink(request) && !foundNothing(request, response)) {
			this.limiter.refund(Kind.UNKNOWN, client);
		}
	}

	private Duration wait(HttpServletRequest request, String client) {
		Duration wait = this.limiter.take(Kind.REQUEST, client);
		if (wait.isZero() && isLink(request)) {
			// Refunded once the check is found. Taking it first also limits many lookups
			// at the same time.
			wait = this.limiter.take(Kind.UNKNOWN, client);
		}
		Kind kind = specialKind(request);
		return (wait.isZero() && kind != null) ? this.limiter.take(kind, client) : wait;
	}

	private @Nullable Kind specialKind(HttpServletRequest request) {
		String path = request.getServletPath();
		if (HttpMethod.POST.matches(request.getMethod())) {
			return this.paths.starts().matcher(path).matches() ? Kind.START
					: path.equals("/api/bewertung") ? Kind.EVALUATION : null;
		}
		return this.paths.files().matcher(path).matches() ? Kind.FILE : null;
	}

	private boolean isLink(HttpServletRequest request) {
		return this.paths.links().matcher(request.getServletPath()).matches();
	}

	private static boolean foundNothing(HttpServletRequest request, HttpServletResponse response) {
		return response.getStatus() == HttpStatus.NOT_FOUND.value()
				|| request.getAttribute(RateLimitedPaths.NOTHING_FOUND) != null;
	}

}
