package de.brauchichdas.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The symbol as a picture for home screens, and what is shown where the address is passed
 * on.
 */
@Tag("pictures")
@Tag("browser")
class IconsTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	private static final Path STATIC = Path.of("src/main/resources/static");

	private static final Path SYMBOL = STATIC.resolve("img/symbol.svg");

	private static final Path PREVIEW = Path.of("src/test/resources/preview.html");

	@ParameterizedTest
	@CsvSource({ "symbol-180.png, 180, 0", "symbol-192.png, 192, 0", "symbol-512.png, 512, 0",
			"symbol-rund-512.png, 512, 52" })
	void theSymbolLooksAsItIsDrawn(String name, int size, int margin) throws IOException {
		String page = "<body style='margin:0;background:%s'><img style='display:block;margin:%dpx' width=%d src='%s'>"
			.formatted((margin > 0 || size == 180) ? "#1f5f5b" : "transparent", margin, size - 2 * margin,
					data(SYMBOL));
		assertLooks(name, page, size, size);
	}

	@Test
	void thePreviewLooksAsItIsDrawn() throws IOException {
		assertLooks("vorschau.png",
				Files.readString(PREVIEW)
					.replace("{symbol}", data(SYMBOL))
					.replace("{fett}", data(Path.of("src/main/resources/fonts/Lato-Bold.ttf")))
					.replace("{normal}", data(Path.of("src/main/resources/fonts/Lato-Regular.ttf"))),
				1200, 630);
	}

	@Test
	void everyPictureOfTheManifestHasTheSizeThatItSays() throws IOException {
		JsonNode manifest = JsonMapper.shared().readTree(STATIC.resolve("img/app.json").toFile());
		assertThat(manifest.get("icons")).hasSizeGreaterThanOrEqualTo(3).allSatisfy((icon) -> {
			BufferedImage image = ImageIO.read(STATIC.resolve("img").resolve(icon.get("src").asString()).toFile());
			assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(icon.get("sizes").asString());
		});
	}

	private static void assertLooks(String name, String html, int width, int height) throws IOException {
		Page page = BROWSER.visitor(1, new NewContextOptions().setViewportSize(width, height)).page();
		page.setContent(html);
		page.evaluate(
				"Promise.all([...document.images].map((image) => image.decode())).then(() => document.fonts.ready).then(() => true)");
		byte[] png = page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true));
		Path file = STATIC.resolve("img").resolve(name);
		if (ScreenshotTest.ANEW) {
			Files.write(file, png);
		}
		assertThat(Screenshot.of(Files.readAllBytes(file)).differenceTo(Screenshot.of(png))).isEmpty();
		assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(width);
	}

	private static String data(Path file) throws IOException {
		String type = file.toString().endsWith(".svg") ? "image/svg+xml" : "font/ttf";
		return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
	}

}
