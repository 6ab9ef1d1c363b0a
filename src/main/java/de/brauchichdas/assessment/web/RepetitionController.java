package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Doing the check again, and looking at all of its repetitions. */
@Controller
class RepetitionController {

	private final RepetitionService repetitions;

	private final AssessmentService scoring;

	RepetitionController(RepetitionService repetitions, AssessmentService scoring) {
		this.repetitions = repetitions;
		this.scoring = scoring;
	}

	/**
	 * Leads to the first question of the repetition, or to where the owner stopped if
	 * there is nothing to repeat yet.
	 */
	@PostMapping("/check/{token}/wiederholen")
	View repeat(@PathVariable String token) {
		String repetition = this.repetitions.repeat(token).value();
		return SeeOtherRedirect
			.to(new CheckPaths(repetition, false).firstOpenOrCheck(this.scoring.open(repetition).journey()));
	}

	@GetMapping("/check/{token}/verlauf")
	ModelAndView history(@PathVariable String token) {
		return new ModelAndView("verlauf", Map.of("token", token, "members", this.repetitions.chain(token)));
	}

}
