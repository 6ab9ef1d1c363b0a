package de.brauchichdas.report;

import de.brauchichdas.assessment.Link;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The start page, with an excerpt of a result that the catalogue's example gets and a
 * picture for those who pass on its address.
 */
@Controller
class StartController {

	private static final String PREVIEW = "/img/vorschau.png";

	private final Excerpt excerpt;

	StartController(Excerpt excerpt) {
		this.excerpt = excerpt;
	}

	@GetMapping("/")
	ModelAndView start() {
		return new ModelAndView("start", this.excerpt.model()).addObject("preview", Link.base() + PREVIEW);
	}

}
