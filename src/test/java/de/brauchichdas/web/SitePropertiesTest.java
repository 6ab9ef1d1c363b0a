package de.brauchichdas.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests which values of the settings for links and headers are accepted. */
class SitePropertiesTest {

	@Test
	void withoutSettingsNobodyShowsUsInAFrame() {
		new ApplicationContextRunner().withUserConfiguration(Bound.class).run((context) -> {
			assertThat(context.getBean(SiteProperties.class).framePolicy()).isEqualTo("'none'");
			assertThat(context.getBean(SiteProperties.class).base()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			none                                          | 'none'                                | DENY
			'none'                                        | 'none'                                | DENY
			self                                          | 'self'                                | SAMEORIGIN
			https://www.kammer.de                         | https://www.kammer.de                 |
			self, https://*.kammer.de:8443 https://ihk.de | 'self' https://*.kammer.de:8443 https://ihk.de |
			""", quoteCharacter = '"')
	void aChamberMayEmbedThePages(String setting, String policy, String frameOptions) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecurityHeaders(new SiteProperties(null, setting, false))
			.writeHeaders(new MockHttpServletRequest("GET", "/"), response);
		assertThat(response.getHeader("Content-Security-Policy")).endsWith("; frame-ancestors " + policy);
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo(frameOptions);
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "*", "https:", "http://kammer.de", "https://kammer.de/pfad", "kammer.de",
			"none https://kammer.de", "https://kammer.de; script-src *", "https://kammer.de\r\nX-Injected: 1",
			"https://kammer.de\nx", "'unsafe-inline'", "data:", "https://*", "https://a.*.de", "https://KAMMER.de\t" })
	void aMalformedListStopsTheStart(String setting) {
		refused("brauchichdas.frame-ancestors", setting, "frame-ancestors");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check.de", "ftp://check.de", "https://check.de/pfad?x", "https://check.de//pfad",
			"https://check.de/..", "https://check.de?x", "https://user@check.de", "https://check.de\r\nX: 1",
			"https://", "javascript:alert(1)", "https://a..b:1", "https://check.de:port" })
	void aMalformedBaseAddressStopsTheStart(String setting) {
		refused("brauchichdas.base-url", setting, "base-url");
	}

	@ParameterizedTest
	@CsvSource({ "https://check.de, https://check.de", "https://check.de/, https://check.de",
			"https://check.de:443, https://check.de", "http://localhost:8080, http://localhost:8080" })
	void aBaseAddressIsSchemeHostAndPort(String setting, String url) {
		assertThat(new SiteProperties(setting, "none", false).base()).map(SiteProperties.BaseUrl::origin).contains(url);
	}

	@Test
	void aPathOfTheBaseAddressIsThatOfTheProxy() {
		SiteProperties.BaseUrl base = new SiteProperties("https://www.kammer.de/check-tool/", "none", false).base()
			.orElseThrow();
		assertThat(base.origin()).isEqualTo("https://www.kammer.de");
		assertThat(base.path()).isEqualTo("/check-tool");
	}

	@ParameterizedTest
	@CsvSource({ "false, max-age=31536000", "true, max-age=31536000 ; includeSubDomains" })
	void neighboursUnderTheSameNameNeedTlsOnlyIfTheOperatorSaysSo(boolean subdomains, String header) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setSecure(true);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecurityHeaders(new SiteProperties(null, "none", subdomains)).writeHeaders(request, response);
		assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo(header);
	}

	private static void refused(String property, String setting, String reason) {
		new ApplicationContextRunner().withUserConfiguration(Bound.class)
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("test", Map.of(property, setting))))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasFieldOrPropertyWithValue("reason", reason));
	}

	/** Binds the settings. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(SiteProperties.class)
	static class Bound {

	}

}
