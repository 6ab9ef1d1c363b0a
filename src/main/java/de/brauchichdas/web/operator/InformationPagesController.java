package de.brauchichdas.web.operator;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages about the product that no check is needed for. */
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
