package de.brauchichdas.web.limits;

import de.brauchichdas.web.FilterErrorResponder;
import de.brauchichdas.web.WebSecurity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What a client may send, and how often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitProperties.class)
class RequestLimitsConfiguration {

	@Bean
	FilterRegistrationBean<RateLimitFilter> requestsPerAddress(RateLimitProperties limit,
			FilterErrorResponder refusal) {
		FilterRegistrationBean<RateLimitFilter> filter = new FilterRegistrationBean<>(
				new RateLimitFilter(new RateLimiter(limit), refusal));
		filter.setEnabled(limit.enabled());
		filter.setOrder(WebSecurity.FIRST + 2);
		return filter;
	}

	@Bean
	FilterRegistrationBean<RequestBodyFilter> readableRequests(
			@Value("${server.tomcat.max-http-form-post-size}") DataSize largestBody, FilterErrorResponder refusal) {
		FilterRegistrationBean<RequestBodyFilter> filter = new FilterRegistrationBean<>(
				new RequestBodyFilter(largestBody.toBytes(), refusal));
		filter.setOrder(WebSecurity.FIRST + 3);
		return filter;
	}

}
