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
		new SecurityHeaders(new SiteProperties(null, setting)).writeHeaders(new MockHttpServletRequest("GET", "/"),
				response);
		assertThat(response.getHeader("Content-Security-Policy")).endsWith("; frame-ancestors " + policy);
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo(frameOptions);
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "*", "https:", "http://kammer.de", "https://kammer.de/pfad", "kammer.de",
			"none https://kammer.de", "https://kammer.de; script-src *", "https://kammer.de\r\nX-Injected: 1",
			"https://kammer.de\nx", "'unsafe-inline'", "data:", "https://*", "https://a.*.de", "https://KAMMER.de\t" })
	void aMalformedListStopsTheStart(String setting) {
		refused("brauchichdas.frame-ancestors", setting,
				"brauchichdas.frame-ancestors muss none, self oder eine Liste");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check.de", "ftp://check.de", "https://check.de/pfad", "https://check.de?x",
			"https://user@check.de", "https://check.de\r\nX: 1", "https://", "javascript:alert(1)", "https://a..b:1",
			"https://check.de:port" })
	void aMalformedBaseAddressStopsTheStart(String setting) {
		refused("brauchichdas.base-url", setting, "brauchichdas.base-url ist keine Adresse der Form");
	}

	@ParameterizedTest
	@CsvSource({ "https://check.de, https://check.de", "https://check.de/, https://check.de",
			"https://check.de:443, https://check.de", "http://localhost:8080, http://localhost:8080" })
	void aBaseAddressIsSchemeHostAndPort(String setting, String url) {
		assertThat(new SiteProperties(setting, "none").base()).map(SiteProperties.BaseUrl::url).contains(url);
	}

	private static void refused(String property, String setting, String words) {
		new ApplicationContextRunner().withUserConfiguration(Bound.class)
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("test", Map.of(property, setting))))
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining(words));
	}

	/** Binds the settings. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(SiteProperties.class)
	static class Bound {

	}

}
