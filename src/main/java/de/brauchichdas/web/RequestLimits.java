package de.brauchichdas.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What a client may send, and how often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimit.class)
class RequestLimits {

	@Bean
	FilterRegistrationBean<RequestsPerAddress> requestsPerAddress(RateLimit limit, Refusal refusal) {
		FilterRegistrationBean<RequestsPerAddress> filter = new FilterRegistrationBean<>(
				new RequestsPerAddress(new Allowances(limit), refusal));
		filter.setEnabled(limit.enabled());
		filter.setOrder(WebSecurity.FIRST + 2);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ReadableRequests> readableRequests(
			@Value("${server.tomcat.max-http-form-post-size}") DataSize largestBody, Refusal refusal) {
		FilterRegistrationBean<ReadableRequests> filter = new FilterRegistrationBean<>(
				new ReadableRequests(largestBody.toBytes(), refusal));
		filter.setOrder(WebSecurity.FIRST + 3);
		return filter;
	}

}
