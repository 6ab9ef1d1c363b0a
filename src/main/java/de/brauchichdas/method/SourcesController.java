package de.brauchichdas.method;

import java.util.Map;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.web.PageLanguage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page of all sources and statements, generated from the newest catalogue. */
@Controller
class SourcesController {

	private final Catalogues catalogues;

	SourcesController(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	@GetMapping("/quellen")
	ModelAndView sources() {
		Catalogue catalogue = this.catalogues.newest(PageLanguage.current());
		return new ModelAndView("quellen", Map.of("catalogue", catalogue, "usage", new SourceUsage(catalogue)));
	}

}
