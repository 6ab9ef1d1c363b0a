package de.brauchichdas.result;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every part of our design in every state, for developers. */
@Controller
@ConditionalOnBooleanProperty("brauchichdas.style-guide")
class StyleGuideController {

	private final ExampleResult example;

	StyleGuideController(ExampleResult example) {
		this.example = example;
	}

	@GetMapping("/stilbuch")
	ModelAndView styleGuide() {
		return new ModelAndView("stilbuch", this.example.model());
	}

}
