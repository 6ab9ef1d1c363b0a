package de.brauchichdas.result;

import java.util.Map;

import de.brauchichdas.assessment.RetentionPeriod;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.SeeOtherRedirect;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the stored result of a check whose catalogue was edited under its version, and
 * says why there is nothing else. Stands in for the report, the files and the what-if
 * page with status 409, and for the result page itself, to which a post leads, with 200.
 */
@ControllerAdvice
class ContentChangedPage {

	private final RetentionPeriod retention;

	ContentChangedPage(RetentionPeriod retention) {
		this.retention = retention;
	}

	@ExceptionHandler
	ModelAndView conflict(ContentChangedException ex, HttpMethod method) {
		if (HttpMethod.POST.equals(method)) {
			return new ModelAndView(SeeOtherRedirect.to(ex.paths().result()));
		}
		ModelAndView page = of(ex);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	ModelAndView of(ContentChangedException ex) {
		ModelAndView page = new ModelAndView("error/content-changed",
				Map.of("stored", ex.stored(), "title",
						ex.loaded().catalogue().recommendation(ex.stored().verdict()).title(), "day", ex.day(),
						"version", ex.loaded().catalogue().version(), "business",
						ex.loaded().assessment().businessName().orElse(""), "paths", ex.paths()));
		return (ex.paths() instanceof CheckPaths own) ? page.addObject("link", PublicLinks.to(own.start()))
			.addObject("shared", ex.loaded().assessment().reading(own).isPresent())
			.addObject("deletionDay", this.retention.deletionDay(ex.loaded().assessment())) : page;
	}

}
