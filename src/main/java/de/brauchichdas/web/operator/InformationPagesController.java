package de.brauchichdas.web.operator;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Serves the pages about the product and the operator; they need no check. */
@Controller
@EnableConfigurationProperties(OperatorProperties.class)
class InformationPagesController {

	private final OperatorProperties operator;

	InformationPagesController(OperatorProperties operator) {
		this.operator = operator;
	}

	@GetMapping("/barrierefreiheit")
	ModelAndView accessibility() {
		return new ModelAndView("barrierefreiheit", "operator", this.operator);
	}

	@GetMapping("/impressum")
	ModelAndView imprint() {
		return new ModelAndView("impressum", "operator", this.operator);
	}

	@GetMapping("/datenschutz")
	ModelAndView privacy() {
		return new ModelAndView("datenschutz", "operator", this.operator);
	}

	@GetMapping("/beratung")
	String consultants() {
		return "beratung";
	}

}
