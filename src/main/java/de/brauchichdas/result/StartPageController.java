package de.brauchichdas.result;

import de.brauchichdas.web.PublicLinks;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The start page, with the result that the catalogue's example gets and a picture for
 * those who pass on its address.
 */
@Controller
class StartPageController {

	private static final String PREVIEW = "/img/vorschau.png";

	private final ExampleResult example;

	StartPageController(ExampleResult example) {
		this.example = example;
	}

	@GetMapping("/")
	ModelAndView start() {
		return new ModelAndView("start", this.example.model()).addObject("preview", PublicLinks.base() + PREVIEW);
	}

}
