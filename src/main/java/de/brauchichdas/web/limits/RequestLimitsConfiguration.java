package de.brauchichdas.web.limits;

import de.brauchichdas.web.FilterErrorResponder;
import de.brauchichdas.web.RateLimitedPaths;
import de.brauchichdas.web.WebSecurity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Registers the filters that limit how large and how frequent requests may be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitProperties.class)
class RequestLimitsConfiguration {

	@Bean
	FilterRegistrationBean<RateLimitFilter> rateLimitFilter(RateLimitProperties limits, RateLimitedPaths paths,
			FilterErrorResponder errorResponder) {
		FilterRegistrationBean<RateLimitFilter> filter = new FilterRegistrationBean<>(
				new RateLimitFilter(new RateLimiter(limits), paths, errorResponder));
		filter.setEnabled(limits.enabled());
		filter.setOrder(WebSecurity.FIRST + 2);
		return filter;
	}

	@Bean
	FilterRegistrationBean<RequestBodyFilter> requestBodyFilter(
			@Value("${server.tomcat.max-http-form-post-size}") DataSize largestBody,
			FilterErrorResponder errorResponder) {
		FilterRegistrationBean<RequestBodyFilter> filter = new FilterRegistrationBean<>(
				new RequestBodyFilter(largestBody.toBytes(), errorResponder));
		filter.setOrder(WebSecurity.FIRST + 4);
		return filter;
	}

}
