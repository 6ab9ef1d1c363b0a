package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.stream.Stream;

import de.brauchichdas.web.WebSecurity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Registers the filter that repairs damaged addresses. */
@Configuration(proxyBeanMethods = false)
class LinkRepairConfiguration {

	@Bean
	FilterRegistrationBean<LinkRepairFilter> linkRepairFilter(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		FilterRegistrationBean<LinkRepairFilter> filter = new FilterRegistrationBean<>(
				new LinkRepairFilter(SingletonSupplier.of(() -> pages(mappings.stream()))));
		filter.setOrder(WebSecurity.FIRST + 3);
		return filter;
	}

	private static List<String> pages(Stream<RequestMappingHandlerMapping> mappings) {
		return mappings.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((page) -> page.getDirectPaths().stream())
			.distinct()
			.toList();
	}

}
