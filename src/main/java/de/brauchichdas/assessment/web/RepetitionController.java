package de.brauchichdas.assessment.web;

import de.brauchichdas.assessment.link.CheckPaths;

import java.util.List;
import java.util.Map;

import de.brauchichdas.assessment.ChainEntry;
import de.brauchichdas.assessment.LoadedAssessment.Linked;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Starts repetitions of a check and lists all checks of its chain. */
@Controller
class RepetitionController {

	private final RepetitionService repetitions;

	RepetitionController(RepetitionService repetitions) {
		this.repetitions = repetitions;
	}

	/**
	 * Leads to the first question of the repetition, or to where the owner stopped if
	 * there is nothing to repeat yet.
	 */
	@PostMapping(CheckPaths.REPETITION)
	View repeat(@PathVariable String token) {
		Linked repetition = this.repetitions.repeat(token);
		return SeeOtherRedirect.to(repetition.paths().firstUnansweredOrCheck(repetition.loaded().journey()));
	}

	@GetMapping(CheckPaths.HISTORY)
	ModelAndView history(@PathVariable String token) {
		List<ChainEntry> members = this.repetitions.chain(token);
		return new ModelAndView("verlauf", Map.of("paths", CheckPaths.of(token), "members", members, "replaced",
				this.repetitions.replaced(members)));
	}

}
