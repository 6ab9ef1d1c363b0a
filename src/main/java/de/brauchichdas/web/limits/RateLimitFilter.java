package de.brauchichdas.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import de.brauchichdas.web.FilterErrorResponder;
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
 * Refuses an address that asks too often. The address is the proxy's word only if the
 * proxy is configured, and it is neither stored nor logged.
 */
class RateLimitFilter extends OncePerRequestFilter {

	private static final Pattern FILES = Pattern.compile("/(?:css|js|img|webjars)/.*");

	/** Where a link is looked up. */
	private static final Pattern LINKS = Pattern.compile("/check/.+|/weiter");

	private static final Pattern REPORT = Pattern.compile("/check/[^/]+/bericht\\.pdf");

	private final RateLimiter allowances;

	private final FilterErrorResponder refusal;

	RateLimitFilter(RateLimiter allowances, FilterErrorResponder refusal) {
		this.allowances = allowances;
		this.refusal = refusal;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return FILES.matcher(request.getServletPath()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String source = ClientNetwork.of(request.getRemoteAddr());
		Duration wait = wait(request, source);
		if (!wait.isZero()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusNanos(999_999_999).toSeconds()));
			this.refusal.send(request, response, HttpStatus.TOO_MANY_REQUESTS);
			return;
		}
		chain.doFilter(request, response);
		if (isLink(request) && !foundNothing(request, response)) {
			this.allowances.giveBack(Kind.UNKNOWN, source);
		}
	}

	private Duration wait(HttpServletRequest request, String source) {
		Duration wait = this.allowances.take(Kind.REQUEST, source);
		if (wait.isZero() && isLink(request)) {
			// Given back once it is found, so that many at the same time are not more
			// than one after the other.
			wait = this.allowances.take(Kind.UNKNOWN, source);
		}
		Kind kind = special(request);
		return (wait.isZero() && kind != null) ? this.allowances.take(kind, source) : wait;
	}

	private static @Nullable Kind special(HttpServletRequest request) {
		String path = request.getServletPath();
		if (HttpMethod.POST.matches(request.getMethod())) {
			return path.equals("/check") ? Kind.START : path.equals("/api/bewertung") ? Kind.EVALUATION : null;
		}
		return REPORT.matcher(path).matches() ? Kind.FILE : null;
	}

	private static boolean isLink(HttpServletRequest request) {
		return LINKS.matcher(request.getServletPath()).matches();
	}

	private static boolean foundNothing(HttpServletRequest request, HttpServletResponse response) {
		return response.getStatus() == HttpStatus.NOT_FOUND.value()
				|| (response.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()
						&& request.getServletPath().equals("/weiter"));
	}

}
