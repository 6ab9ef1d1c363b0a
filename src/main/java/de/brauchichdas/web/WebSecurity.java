package de.brauchichdas.web;

import java.util.EnumSet;
import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Security of the owners' pages: no account, no session, no cookie. The token in the path
 * gives access; without cookies a forged post from another site has no rights, so CSRF
 * protection is off.
 */
@Configuration(proxyBeanMethods = false)
public class WebSecurity {

	/**
	 * Order of the first filter of this application; only the filter for the character
	 * encoding comes before.
	 */
	public static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

	@Bean
	SecurityFilterChain ownersPages(HttpSecurity http) {
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.requestCache((cache) -> cache.disable());
		http.csrf((csrf) -> csrf.disable());
		http.logout((logout) -> logout.disable());
		http.headers((headers) -> headers.disable());
		return http.build();
	}

	/**
	 * A filter of its own, because the security chain does not write headers for requests
	 * that its firewall or earlier filters reject.
	 */
	@Bean
	FilterRegistrationBean<HeaderWriterFilter> securityHeadersFilter(SecurityHeaders headers) {
		FilterRegistrationBean<HeaderWriterFilter> filter = new FilterRegistrationBean<>(
				new HeadersOnErrorDispatchFilter(headers));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(FIRST + 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<BaseUrlFilter> baseUrlFilter(SiteProperties site) {
		FilterRegistrationBean<BaseUrlFilter> filter = new FilterRegistrationBean<>(new BaseUrlFilter(site.base()));
		filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
		filter.setOrder(FIRST);
		return filter;
	}

	/**
	 * Also writes headers when Tomcat forwards a request to the error page that no filter
	 * has seen.
	 */
	private static final class HeadersOnErrorDispatchFilter extends HeaderWriterFilter {

		private HeadersOnErrorDispatchFilter(SecurityHeaders headers) {
			super(List.of(headers));
		}

		@Override
		protected boolean shouldNotFilterErrorDispatch() {
			return false;
		}

	}

}
