package de.brauchichdas.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers, search engines and finders of weaknesses ask for by itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "brauchichdas.operator.security-contact=sicherheit@beispiel.de")
class SiteFilesTest {

	@LocalServerPort
	private int port;

	@Test
	void theIconIsThereForBrowsersThatReadNoPage() throws Exception {
		HttpResponse<byte[]> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/favicon.ico")).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("icon");
		ByteBuffer icon = ByteBuffer.wrap(response.body()).order(ByteOrder.LITTLE_ENDIAN);
		assertThat(icon.getInt(0)).as("an icon").isEqualTo(0x10000);
		for (int i = 0; i < icon.getShort(4); i++) {
			int entry = 6 + 16 * i;
			byte[] png = Arrays.copyOfRange(response.body(), icon.getInt(entry + 12),
					icon.getInt(entry + 12) + icon.getInt(entry + 8));
			assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(icon.get(entry));
		}
	}

	@Test
	void searchEnginesFindThePublicPagesAndNoCheck() {
		String robots = get("/robots.txt").body();
		assertThat(robots).contains("Disallow: /check\n", "Disallow: /lesen\n", "Disallow: /weiter\n",
				"Sitemap: http://localhost/sitemap.xml\n");
		List<String> listed = Jsoup.parse(get("/sitemap.xml").body()).select("loc").eachText();
		List<String> linked = Jsoup.parse(get("/").body())
			.select("a[href^=/]")
			.eachAttr("href")
			.stream()
			.map((path) -> path.replaceFirst("#.*", ""))
			.distinct()
			.toList();
		assertThat(linked).hasSizeGreaterThan(6)
			.allMatch((
					path) -> listed.contains("http://localhost" + path) != robots.contains("Disallow: " + path + "\n"));
	}

	@Test
	void whoFindsAWeaknessReadsWhomToTell() {
		RawHttpConnection.Reply reply = get("/.well-known/security.txt");
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(reply.body()).contains("Contact: mailto:sicherheit@beispiel.de\n",
				"Canonical: http://localhost/.well-known/security.txt\n");
		Instant expires = Instant.parse(reply.body().replaceFirst("(?s).*Expires: (\\S+)\n.*", "$1"));
		assertThat(expires).isBetween(Instant.now().plus(Duration.ofDays(30)),
				Instant.now().plus(Duration.ofDays(365)));
	}

	private RawHttpConnection.Reply get(String path) {
		return new RawHttpConnection(this.port).get(path);
	}

}
