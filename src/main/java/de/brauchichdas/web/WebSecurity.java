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
 * is the key, and without cookies there is nothing that a forged post could ride on.
 */
@Configuration(proxyBeanMethods = false)
public class WebSecurity {

	/** Sees every request before all filters but the one for the encoding. */
	public static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

	@Bean
	SecurityFilterChain owners(HttpSecurity http) {
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.requestCache((cache) -> cache.disable());
		http.csrf((csrf) -> csrf.disable());
		http.logout((logout) -> logout.disable());
		http.headers((headers) -> headers.disable());
		return http.build();
	}

	/**
	 * Outside the chain, because the chain adds nothing to what its firewall and earlier
	 * filters refuse.
	 */
	@Bean
	FilterRegistrationBean<HeaderWriterFilter> headersOfEveryResponse(SecurityHeaders headers) {
		FilterRegistrationBean<HeaderWriterFilter> filter = new FilterRegistrationBean<>(new AlsoOfErrors(headers));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(FIRST + 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<BaseUrlFilter> baseAddress(SiteProperties site) {
		FilterRegistrationBean<BaseUrlFilter> filter = new FilterRegistrationBean<>(new BaseUrlFilter(site.base()));
		filter.setEnabled(site.base().isPresent());
		filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
		filter.setOrder(FIRST);
		return filter;
	}

	/** Tomcat sends some requests to the error page that no filter has seen. */
	private static final class AlsoOfErrors extends HeaderWriterFilter {

		private AlsoOfErrors(SecurityHeaders headers) {
			super(List.of(headers));
		}

		@Override
		protected boolean shouldNotFilterErrorDispatch() {
			return false;
		}

	}

}
