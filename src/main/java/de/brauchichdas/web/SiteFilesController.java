package de.brauchichdas.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask for: which pages to find, and which to leave alone. */
@Controller
class SiteFilesController {

	/** Pages that everybody should find. */
	static final List<String> PUBLIC_PAGES = List.of("/", "/so-funktioniert-es", "/quellen", "/beratung",
			"/barrierefreiheit", "/datenschutz", "/impressum");

	/** Beginnings of the paths that belong to a check, or are of no use to others. */
	private static final List<String> PRIVATE = List.of("/check", "/lesen", "/weiter", "/geloescht", "/api/");

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(Stream
				.of(Stream.of("User-agent: *"),
						PRIVATE.stream().map((path) -> "Disallow: " + request.getContextPath() + path),
						Stream.of("Sitemap: " + PublicLinks.to("/sitemap.xml"), ""))
				.flatMap((lines) -> lines)
				.collect(Collectors.joining("\n")));
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.body(PUBLIC_PAGES.stream()
				.map((page) -> "<url><loc>" + PublicLinks.to(page) + "</loc></url>\n")
				.collect(Collectors.joining("",
						"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
						"</urlset>\n")));
	}

}
