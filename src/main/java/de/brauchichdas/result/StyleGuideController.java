package de.brauchichdas.result;

import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Every part of our design in every state, for developers. */
@Controller
class StyleGuideController {

	private final ExampleResult excerpt;

	private final boolean served;

	StyleGuideController(ExampleResult excerpt, Environment environment) {
		this.excerpt = excerpt;
		this.served = environment.getProperty("brauchichdas.style-guide", Boolean.class, false);
	}

	@GetMapping("/stilbuch")
	ModelAndView styleGuide() {
		if (!this.served) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return new ModelAndView("stilbuch", this.excerpt.model());
	}

}
