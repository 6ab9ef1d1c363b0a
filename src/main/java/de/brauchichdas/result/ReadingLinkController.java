package de.brauchichdas.result;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.ReadingPaths;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.View;

/**
 * Makes and withdraws the reading link from the result page, and refuses all else with
 * it.
 */
@Controller
class ReadingLinkController {

	private static final String SECTION = "#share";

	private final AssessmentService assessments;

	ReadingLinkController(AssessmentService assessments) {
		this.assessments = assessments;
	}

	@PostMapping(CheckPaths.READING_LINK)
	View create(@PathVariable String token) {
		this.assessments.makeReadingLink(token);
		return section(token);
	}

	@PostMapping(CheckPaths.READING_LINK_END)
	View withdraw(@PathVariable String token) {
		this.assessments.withdrawReadingLink(token);
		return section(token);
	}

	private static View section(String token) {
		return SeeOtherRedirect.to(CheckPaths.of(token).result() + SECTION);
	}

	/**
	 * Takes every path and method that no other handler takes, so that a reading link
	 * tells nothing about what its owner may do. A mapping without methods would leave
	 * OPTIONS to Spring.
	 */
	@RequestMapping(path = ReadingPaths.ROOT + "/**", method = { RequestMethod.GET, RequestMethod.POST,
			RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE, RequestMethod.OPTIONS, RequestMethod.TRACE })
	void nothingElse() {
		throw new NoSuchAssessmentException();
	}

}
