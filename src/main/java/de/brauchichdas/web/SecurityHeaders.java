package de.brauchichdas.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Writes the security headers of every response: pages, files, errors and answers of
 * Tomcat itself.
 */
@Component
@EnableConfigurationProperties(SiteProperties.class)
class SecurityHeaders implements HeaderWriter {

	// The style sheet draws ticks and arrows with data: images.
	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
			+ "form-action 'self'; frame-ancestors ";

	private static final String PERMISSIONS_POLICY = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	private final List<HeaderWriter> writers;

	SecurityHeaders(SiteProperties site) {
		this.writers = writers(site);
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		this.writers.forEach((writer) -> writer.writeHeaders(request, response));
	}

	private static List<HeaderWriter> writers(SiteProperties site) {
		List<HeaderWriter> writers = new ArrayList<>();
		writers.add(new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY + site.framePolicy()));
		// For old browsers. It cannot list origins, so it is left out if some are
		// allowed.
		if (site.framedByNobody() || site.framedBySelf()) {
			writers.add(new XFrameOptionsHeaderWriter(
					site.framedByNobody() ? XFrameOptionsMode.DENY : XFrameOptionsMode.SAMEORIGIN));
		}
		writers.add(new HstsHeaderWriter(site.hstsSubdomains()));
		writers.add(new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER));
		writers.add(new XContentTypeOptionsHeaderWriter());
		writers.add(new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY));
		writers.add(openerPolicy());
		writers.add(resourcePolicy());
		writers.add(new CacheControlHeadersWriter());
		writers.add(new DelegatingRequestMatcherHeaderWriter((request) -> !isToBeFound(PathInApplication.of(request)),
				new StaticHeadersWriter("X-Robots-Tag", "noindex")));
		return writers;
	}

	/** Errors, checks and whatever else is not named is nothing for a search engine. */
	private static boolean isToBeFound(String path) {
		return SiteFilesController.PUBLIC_PAGES.contains(path) || StaticResources.isFile(path);
	}

	private static HeaderWriter openerPolicy() {
		CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
		writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return writer;
	}

	private static HeaderWriter resourcePolicy() {
		CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

}
