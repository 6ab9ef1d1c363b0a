package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import de.brauchichdas.assessment.ChainEntry;
import de.brauchichdas.assessment.DeletionScope;
import de.brauchichdas.assessment.DeletionService;
import de.brauchichdas.assessment.NoSuchAssessmentException;
import de.brauchichdas.assessment.RepetitionService;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deleting an assessment or its whole chain. Works without its catalogue as well. */
@Controller
class DeletionController {

	/** A number that is worth saying; a forged one is not said. */
	private static final Pattern COUNT = Pattern.compile("[1-9][0-9]?");

	private final DeletionService deletion;

	private final RepetitionService repetitions;

	DeletionController(DeletionService deletion, RepetitionService repetitions) {
		this.deletion = deletion;
		this.repetitions = repetitions;
	}

	@GetMapping(CheckPaths.DELETION)
	ModelAndView ask(@PathVariable String token) {
		return page(token, Map.of());
	}

	@PostMapping(CheckPaths.DELETION)
	ModelAndView delete(@PathVariable String token, @RequestParam(defaultValue = "") String umfang) {
		Optional<DeletionScope> scope = DeletionScope.of(umfang);
		if (scope.isEmpty()) {
			ModelAndView page = page(token, Map.of("umfang-diesen", "error.no-scope-chosen"));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		int gone = this.deletion.delete(token, scope.get());
		return new ModelAndView(SeeOtherRedirect.to("/geloescht?anzahl=" + gone));
	}

	/** Says what is gone; there is nothing left to look it up by. */
	@GetMapping("/geloescht")
	ModelAndView gone(@RequestParam(defaultValue = "") String anzahl) {
		int count = COUNT.matcher(anzahl).matches() ? Integer.parseInt(anzahl) : 0;
		return new ModelAndView("geloescht", Map.of("count", count));
	}

	private ModelAndView page(String token, Map<String, String> faults) {
		List<ChainEntry> members = this.repetitions.chain(token);
		ChainEntry own = members.stream()
			.filter(ChainEntry::here)
			.findFirst()
			.orElseThrow(NoSuchAssessmentException::new);
		return new ModelAndView("loeschen",
				Map.of("paths", CheckPaths.of(token), "members", members, "own", own, "faults", faults));
	}

}
