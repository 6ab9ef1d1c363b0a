package de.brauchichdas.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The comparison of pictures forgives grain, and nothing else. */
class ScreenshotComparisonTest {

	private final Screenshot plain = picture((graphics) -> graphics.fillRect(20, 20, 60, 16));

	@Test
	void grainIsForgiven() {
		Random random = new Random(7);
		Screenshot grained = picture((graphics) -> {
			graphics.fillRect(20, 20, 60, 16);
			for (int i = 0; i < 2000; i++) {
				int grey = 230 + random.nextInt(26);
				graphics.setColor(new Color(grey, grey, grey));
				graphics.fillRect(random.nextInt(200), 60 + random.nextInt(240), 1, 1);
			}
		});
		assertThat(this.plain.differenceTo(grained)).isEmpty();
	}

	@Test
	void aMissingPartIsSeen() {
		assertThat(this.plain.differenceTo(picture((graphics) -> {
		}))).startsWith("another content at 20, 20");
	}

	@Test
	void aMovedPartIsSeen() {
		assertThat(this.plain.differenceTo(picture((graphics) -> graphics.fillRect(20, 28, 60, 16)))).isNotEmpty();
	}

	@Test
	void anotherColourIsSeen() {
		assertThat(this.plain.differenceTo(picture((graphics) -> {
			graphics.setColor(new Color(0, 80, 0));
			graphics.fillRect(20, 20, 60, 16);
		}))).isNotEmpty();
	}

	@Test
	void aLongerPageIsSeen() {
		Screenshot longer = new Screenshot(new BufferedImage(100, 160, BufferedImage.TYPE_INT_RGB));
		assertThat(this.plain.differenceTo(longer)).isEqualTo("100 x 160 instead of 100 x 150");
	}

	private static Screenshot picture(Consumer<Graphics2D> drawing) {
		BufferedImage image = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, 200, 300);
		graphics.setColor(Color.BLACK);
		drawing.accept(graphics);
		BufferedImage half = new BufferedImage(100, 150, BufferedImage.TYPE_INT_RGB);
		half.createGraphics().drawImage(image, 0, 0, 100, 150, null);
		return new Screenshot(half);
	}

}
