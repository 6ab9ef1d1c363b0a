package de.brauchichdas.result.print;

import java.io.IOException;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.NotCompletedException;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.database.DatabaseOutage;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.result.ResultModel;
import de.brauchichdas.result.download.DownloadFileName;
import de.brauchichdas.web.PageLanguage;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report for paper, as a page and as a file. */
@Controller
class ReportController {

	private static final Logger log = LoggerFactory.getLogger(ReportController.class);

	private static final String YES = "ja";

	private static final int HEAD = 40;

	private final AssessmentService scoring;

	private final ResultModel results;

	private final ReportPdf pdf;

	private final LocalizedFormats wording;

	private final MessageSource messages;

	ReportController(AssessmentService scoring, ResultModel results, ReportPdf pdf, LocalizedFormats wording,
			MessageSource messages) {
		this.scoring = scoring;
		this.results = results;
		this.pdf = pdf;
		this.wording = wording;
		this.messages = messages;
	}

	/**
	 * @param link whether the link, which is the key, is to be printed
	 */
	@GetMapping("/check/{token}/bericht")
	ModelAndView report(@PathVariable String token, @RequestParam(defaultValue = "") String link) {
		return new ModelAndView("bericht", model(token, link));
	}

	@GetMapping("/check/{token}/bericht.pdf")
	ResponseEntity<byte[]> file(@PathVariable String token, @RequestParam(defaultValue = "") String link,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		LoadedAssessment open = this.scoring.open(token);
		StoredResult stored = completed(open, token);
		byte[] bytes = this.pdf.of(model(token, link), runningHead(open, stored), PublicLinks.base(), request,
				response);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(open.assessment().businessName(), this.results.day(stored), "pdf"))
			.body(bytes);
	}

	/** Too many files at once: this one can be had in a moment, the report now. */
	@ExceptionHandler
	ModelAndView busy(PdfRendererBusyException ex, HttpServletRequest request, HttpServletResponse response) {
		log.warn("Answered 503: too many files at once");
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutage.RETRY_AFTER.toSeconds()));
		String again = request.getRequestURI() + (YES.equals(request.getParameter("link")) ? "?link=" + YES : "");
		return new ModelAndView("error/503", Map.of("file", again), HttpStatus.SERVICE_UNAVAILABLE);
	}

	/** The words at the edges of the printed page. */
	@GetMapping(path = "/check/{token}/bericht.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> edges(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		return ResponseEntity.ok(runningHead(open, completed(open, token)));
	}

	private Map<String, Object> model(String token, String link) {
		LoadedAssessment open = this.scoring.open(token);
		Map<String, Object> model = this.results.of(open, completed(open, token), token);
		model.put("base", PublicLinks.base());
		if (YES.equals(link)) {
			model.put("link", PublicLinks.to(token));
			model.put("code", QrCode.of(PublicLinks.to(token)));
		}
		return model;
	}

	private static StoredResult completed(LoadedAssessment open, String token) {
		return open.assessment().result().orElseThrow(() -> new NotCompletedException(token, open.journey()));
	}

	private String runningHead(LoadedAssessment open, StoredResult stored) {
		String day = this.wording.date(this.results.day(stored));
		String right = open.assessment()
			.businessName()
			.map((name) -> message("report.header.with-name", abbreviated(name), day, open.catalogue().version()))
			.orElseGet(() -> message("report.header.without-name", day, open.catalogue().version()));
		return PageMarginCss.css(message("product.full-name"), right,
				this.messages.getMessage("report.page", null, PageLanguage.current()));
	}

	/** A name that fits beside the other words of the running head. */
	private static String abbreviated(String name) {
		return (name.codePointCount(0, name.length()) <= HEAD) ? name
				: name.substring(0, name.offsetByCodePoints(0, HEAD - 1)) + "…";
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, PageLanguage.current());
	}

}
