package de.brauchichdas.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All pages at a glance: on a phone and at a desk, long ones cut. */
final class ContactSheet {

	private static final int COLUMNS = 4;

	private static final int PHONE = 150;

	private static final int DESK = 320;

	private static final int HEIGHT = 420;

	private static final int GAP = 16;

	private static final int LABEL = 22;

	private record Pair(String name, Screenshot phone, Screenshot desk) {

	}

	private final List<Pair> pairs = new ArrayList<>();

	void add(String name, Screenshot phone, Screenshot desk) {
		this.pairs.add(new Pair(name, phone, desk));
	}

	void store(Path file) {
		int width = PHONE + DESK + 2 * GAP;
		int height = HEIGHT + LABEL + GAP;
		int rows = (this.pairs.size() + COLUMNS - 1) / COLUMNS;
		BufferedImage sheet = new BufferedImage(COLUMNS * width + GAP, rows * height + GAP, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = sheet.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setColor(new Color(0xD0D4D3));
		graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
		graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
		for (int i = 0; i < this.pairs.size(); i++) {
			Pair pair = this.pairs.get(i);
			int x = GAP + i % COLUMNS * width;
			int y = GAP + i / COLUMNS * height;
			graphics.setColor(Color.BLACK);
			graphics.drawString(pair.name(), x, y + LABEL - 8);
			draw(graphics, pair.phone(), x, y + LABEL, PHONE);
			draw(graphics, pair.desk(), x + PHONE + GAP, y + LABEL, DESK);
		}
		graphics.dispose();
		new Screenshot(sheet).store(file);
	}

	private static void draw(Graphics2D graphics, Screenshot looks, int x, int y, int width) {
		BufferedImage image = looks.image();
		int height = image.getHeight() * width / image.getWidth();
		int cut = Math.min(image.getHeight(), HEIGHT * image.getWidth() / width);
		graphics.drawImage(image, x, y, x + width, y + Math.min(height, HEIGHT), 0, 0, image.getWidth(), cut, null);
	}

}
