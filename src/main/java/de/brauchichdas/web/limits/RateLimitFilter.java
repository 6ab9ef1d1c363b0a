package de.brauchichdas.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import de.brauchichdas.web.FilterErrorResponder;
import de.brauchichdas.web.RateLimitedPaths;
import de.brauchichdas.web.limits.RateLimitProperties.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers 429 to a client that asks too often. The client's address comes from the
 * connection, or from a proxy if one is configured; it is neither stored nor logged. A
 * request that fails for a reason of ours counts for nothing.
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
		Set<Kind> taken = EnumSet.noneOf(Kind.class);
		Duration wait = take(request, client, taken);
		if (!wait.isZero()) {
			// Nothing was looked up.
			taken.remove(Kind.REQUEST);
			giveBack(taken, client);
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusNanos(999_999_999).toSeconds()));
			this.errorResponder.send(request, response, HttpStatus.TOO_MANY_REQUESTS);
			return;
		}
		boolean answered = false;
		try {
			chain.doFilter(request, response);
			answered = response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
		}
		catch (IOException | ServletException | RuntimeException ex) {
			// Whoever hangs up could otherwise ask as often as they like.
			answered = DisconnectedClientHelper.isClientDisconnectedException(ex);
			throw ex;
		}
		finally {
			// An overloaded instance needs the limit of all requests.
			taken.remove(Kind.REQUEST);
			if (answered) {
				taken.retainAll(foundNothing(request, response) ? Set.of() : Set.of(Kind.UNKNOWN));
			}
			giveBack(taken, client);
		}
	}

	/**
	 * Takes what the request counts for. A link counts as unknown until its check is
	 * found; taking it first also limits many lookups at the same time.
	 * @param taken gets the kinds that were taken
	 * @return how long to wait; zero if the request may go on
	 */
	private Duration take(HttpServletRequest request, String client, Set<Kind> taken) {
		for (Kind kind : kinds(request)) {
			Duration wait = this.limiter.take(kind, client);
			if (!wait.isZero()) {
				return wait;
			}
			taken.add(kind);
		}
		return Duration.ZERO;
	}

	private void giveBack(Set<Kind> taken, String client) {
		taken.forEach((kind) -> this.limiter.refund(kind, client));
	}

	private Set<Kind> kinds(HttpServletRequest request) {
		String path = request.getServletPath();
		boolean post = HttpMethod.POST.matches(request.getMethod());
		Set<Kind> kinds = EnumSet.of(Kind.REQUEST);
		if (this.paths.links().matcher(path).matches()) {
			kinds.add(Kind.UNKNOWN);
		}
		if (post && this.paths.starts().matcher(path).matches()) {
			kinds.add(Kind.START);
		}
		if (post && path.equals(RateLimitedPaths.EVALUATION)) {
			kinds.add(Kind.EVALUATION);
		}
		if (!post && this.paths.files().matcher(path).matches()) {
			kinds.add(Kind.FILE);
		}
		return kinds;
	}

	private static boolean foundNothing(HttpServletRequest request, HttpServletResponse response) {
		return response.getStatus() == HttpStatus.NOT_FOUND.value() || RateLimitedPaths.hasFoundNothing(request);
	}

}
