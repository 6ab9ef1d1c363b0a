package de.brauchichdas.result;

import de.brauchichdas.web.PublicLinks;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The start page, with an excerpt of a result that the catalogue's example gets and a
 * picture for those who pass on its address.
 */
@Controller
class StartPageController {

	private static final String PREVIEW = "/img/vorschau.png";

	private final ExampleResult excerpt;

	StartPageController(ExampleResult excerpt) {
		this.excerpt = excerpt;
	}

	@GetMapping("/")
	ModelAndView start() {
		return new ModelAndView("start", this.excerpt.model()).addObject("preview", PublicLinks.base() + PREVIEW);
	}

}
