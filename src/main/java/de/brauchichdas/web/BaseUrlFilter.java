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
 * Every full link names the configured host, whatever the request says it was sent to.
 */
class BaseUrlFilter implements Filter {

	private final Optional<SiteProperties.Base> base;

	BaseUrlFilter(Optional<SiteProperties.Base> base) {
		this.base = base;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		ServletRequest seen = this.base
			.<ServletRequest>map((address) -> new AtBase((HttpServletRequest) request, address))
			.orElse(request);
		chain.doFilter(seen, response);
	}

	private static final class AtBase extends HttpServletRequestWrapper {

		private final SiteProperties.Base base;

		private AtBase(HttpServletRequest request, SiteProperties.Base base) {
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
