package de.brauchichdas.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/**
 * Makes the request report the configured base URL, so that every full link names the
 * configured host, whatever {@code Host} header the client sends, and every link has the
 * path that a proxy takes away. Refuses what comes through a proxy that takes away
 * another path: no link of a page would work.
 */
class BaseUrlFilter implements Filter {

	private static final String PREFIX = "X-Forwarded-Prefix";

	private final Optional<SiteProperties.BaseUrl> base;

	BaseUrlFilter(Optional<SiteProperties.BaseUrl> base) {
		this.base = base;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		ServletRequest wrapped = this.base
			.<ServletRequest>map((url) -> new RequestAtBaseUrl((HttpServletRequest) request, url))
			.orElse(request);
		String prefix = ((HttpServletRequest) wrapped).getHeader(PREFIX);
		if (request.getDispatcherType() == DispatcherType.REQUEST && StringUtils.hasText(prefix)
				&& !StringUtils.trimTrailingCharacter(prefix.strip(), '/')
					.equals(((HttpServletRequest) wrapped).getContextPath())) {
			// Not answered here: the filter for headers has not seen the request yet.
			((HttpServletResponse) response).sendError(HttpStatus.MISDIRECTED_REQUEST.value());
			return;
		}
		chain.doFilter(wrapped, response);
	}

	private static final class RequestAtBaseUrl extends HttpServletRequestWrapper {

		private final SiteProperties.BaseUrl base;

		private RequestAtBaseUrl(HttpServletRequest request, SiteProperties.BaseUrl base) {
			super(request);
			this.base = base;
		}

		@Override
		public String getScheme() {
			return this.base.scheme();
		}

		@Override
		public String getServerName() {
			return this.base.host();
		}

		@Override
		public int getServerPort() {
			return this.base.port();
		}

		@Override
		public boolean isSecure() {
			return getScheme().equals("https");
		}

		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(this.base.origin()).append(getRequestURI());
		}

		@Override
		public String getContextPath() {
			return addedPath() + super.getContextPath();
		}

		@Override
		public String getRequestURI() {
			return addedPath() + super.getRequestURI();
		}

		/** Empty if the container knows the path, because the proxy leaves it on. */
		private String addedPath() {
			return super.getContextPath().isEmpty() ? this.base.path() : "";
		}

	}

}
