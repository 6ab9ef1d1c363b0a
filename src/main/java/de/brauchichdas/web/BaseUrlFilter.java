package de.brauchichdas.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Makes the request report the configured base URL, so that every full link names the
 * configured host, whatever {@code Host} header the client sends.
 */
class BaseUrlFilter implements Filter {

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
			return new StringBuffer(this.base.url()).append(getRequestURI());
		}

	}

}
