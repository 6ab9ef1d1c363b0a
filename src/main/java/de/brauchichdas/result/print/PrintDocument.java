package de.brauchichdas.result.print;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Makes the document for {@link PdfRenderer} from a page: without what only a screen
 * needs, with bookmarks, full addresses and alternative texts where the renderer looks
 * for them.
 */
final class PrintDocument {

	private PrintDocument() {
	}

	static org.w3c.dom.Document of(String html, String style, String base) {
		Document page = Jsoup.parse(html);
		page.outputSettings().escapeMode(Entities.EscapeMode.xhtml);
		page.select("script, link, .screen-only").remove();
		page.head().appendElement("style").appendText(style);
		page.select("svg[aria-label]").forEach((picture) -> picture.attr("alt", picture.attr("aria-label")));
		page.select("a[href]").forEach((link) -> complete(link, base));
		page.head().appendChild(bookmarks(page));
		return new W3CDom().fromJsoup(page);
	}

	private static void complete(Element link, String base) {
		if (link.attr("href").startsWith("/")) {
			link.attr("href", URI.create(base).resolve(link.attr("href")).toString());
		}
		if (link.attr("title").isEmpty()) {
			link.attr("title", link.text());
		}
	}

	private static Element bookmarks(Document page) {
		Element bookmarks = new Element("bookmarks");
		page.select("h1[id], h2[id]")
			.forEach((heading) -> bookmarks.appendElement("bookmark")
				.attr("name", heading.text())
				.attr("href", "#" + heading.id()));
		return bookmarks;
	}

}
