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
import de.brauchichdas.web.ReturnedForm;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

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
	ModelAndView ask(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		return page(token, (ReturnedForm.isRefused(form) && scope(form).isEmpty())
				? Map.of("umfang-diesen", "error.no-scope-chosen") : Map.of());
	}

	@PostMapping(CheckPaths.DELETION)
	View delete(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
		Optional<DeletionScope> scope = scope(form);
		if (scope.isEmpty()) {
			this.repetitions.chain(token);
			return ReturnedForm.refused(CheckPaths.of(token).deletion(), form);
		}
		return SeeOtherRedirect.to("/geloescht?anzahl=" + this.deletion.delete(token, scope.get()));
	}

	private static Optional<DeletionScope> scope(MultiValueMap<String, String> form) {
		return DeletionScope.of(form.toSingleValueMap().getOrDefault("umfang", ""));
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
		return new ModelAndView("loeschen", Map.of("paths", CheckPaths.of(token), "members", members, "own", own,
				"faults", faults, "deletionDay", this.repetitions.deletionDay(token)));
	}

}
