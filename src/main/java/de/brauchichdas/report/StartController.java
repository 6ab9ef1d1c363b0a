package de.brauchichdas.report;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The start page, with an excerpt of a result that the catalogue's example gets. */
@Controller
class StartController {

	private final Excerpt excerpt;

	StartController(Excerpt excerpt) {
		this.excerpt = excerpt;
	}

	@GetMapping("/")
	ModelAndView start() {
		return new ModelAndView("start", this.excerpt.model());
	}

}
