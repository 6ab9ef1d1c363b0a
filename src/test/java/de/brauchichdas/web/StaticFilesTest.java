package de.brauchichdas.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cache.Cache;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests how long browsers may keep style sheets, scripts and pictures. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StaticFilesTest {

	private static final String FOR_GOOD = "max-age=31536000, public, immutable";

	private static final String FOR_AN_HOUR = "max-age=3600, public";

	@LocalServerPort
	private int port;

	@Autowired
	private ResourceUrlProvider addresses;

	@Test
	void whatIsFoundIsKeptForFewAddressesOnly() {
		Cache found = StaticResources.fileCache();
		for (int i = 0; i < 5000; i++) {
			found.put("css/" + i, "x");
		}
		Awaitility.await().untilAsserted(() -> assertThat((Map<?, ?>) found.getNativeCache()).hasSizeLessThan(1000));
	}

	@Test
	void everyFileOfAPageIsThereAndKeptForGood() throws Exception {
		List<String> files = files(get("/check/neu/" + "a".repeat(26)).body());
		assertThat(files).hasSizeGreaterThanOrEqualTo(5);
		for (String file : files) {
			HttpResponse<String> response = get(file);
			assertThat(response.statusCode()).as(file).isEqualTo(200);
			assertThat(header(response, "Cache-Control")).as(file).isEqualTo(FOR_GOOD);
		}
	}

	private static List<String> files(String page) {
		var head = Jsoup.parse(page).head();
		return Stream
			.concat(head.select("link[rel=stylesheet], link[rel=icon], link[rel=manifest]").eachAttr("href").stream(),
					head.select("script").eachAttr("src").stream())
			.distinct()
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/grundlage.css", "/css/brauchichdas.css", "/js/brauchichdas.js", "/img/symbol.svg",
			"/img/app.json" })
	void aPlainAddressMayMeanSomethingElseSoon(String path) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(header(response, "Cache-Control")).isEqualTo(FOR_AN_HOUR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/brauchichdas-0123456789abcdef0123456789abcdef.css", "/css/", "/css/nichts.css",
			"/img/../../application.yml", "/application.yml", "/messages.properties" })
	void nothingElseIsServed(String path) throws Exception {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isBetween(400, 404);
		assertThat(header(response, "Cache-Control")).doesNotContain("max-age=3");
	}

	/**
	 * Small enough to be read as a whole: one layer of our own instead of a framework.
	 */
	@Test
	void allStyleSheetsTogetherStaySmall() throws Exception {
		long bytes = 0;
		for (String name : List.of("grundlage", "brauchichdas", "bericht")) {
			bytes += get("/css/" + name + ".css").body().getBytes(StandardCharsets.UTF_8).length;
		}
		assertThat(bytes).isBetween(1L, 25_000L);
	}

	/**
	 * What came after 2019 a browser of then cannot even read: it would skip the whole
	 * script. Newer methods it looks for first; browser/OldBrowserTest goes without them.
	 */
	@Test
	void theScriptIsWrittenInTheLanguageOf2019() throws Exception {
		assertThat(get("/js/brauchichdas.js").body().replaceAll("(?m)^\\s*//.*$", "")).doesNotContainPattern(
				"\\?\\.\\D|\\?\\?|\\|\\|=|&&=|static \\{|#\\w+\\s*[=(;]|\\d_\\d|\\d+n\\b|^import|\\bawait import");
	}

	@Test
	void styleAndScriptAreSentCompressed() throws Exception {
		for (String path : List.of("/css/brauchichdas.css", "/js/brauchichdas.js", "/quellen")) {
			assertThat(header(send(HttpRequest.newBuilder(uri(path)).header("Accept-Encoding", "gzip").build()),
					"Content-Encoding"))
				.as(path)
				.isEqualTo("gzip");
		}
	}

	/** The search would go through the whole class path, for each link of each page. */
	@Test
	void noLinkToACheckIsSearchedForAmongTheFiles() {
		assertThat(this.addresses.getHandlerMap().keySet())
			.noneMatch((pattern) -> pattern.startsWith("/**") || pattern.startsWith("/check"));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)).header("Accept", "*/*").build());
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static String header(HttpResponse<String> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
