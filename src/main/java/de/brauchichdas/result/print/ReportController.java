package de.brauchichdas.result.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.database.DatabaseOutage;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.result.Result;
import de.brauchichdas.result.Results;
import de.brauchichdas.result.download.DownloadFileName;
import de.brauchichdas.web.InterfaceTexts;
import de.brauchichdas.web.PublicLinks;
import de.brauchichdas.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private final AssessmentService assessments;

	private final Results results;

	private final ReportPdf pdf;

	private final LocalizedFormats wording;

	private final InterfaceTexts texts;

	ReportController(AssessmentService assessments, Results results, ReportPdf pdf, LocalizedFormats wording,
			InterfaceTexts texts) {
		this.assessments = assessments;
		this.results = results;
		this.pdf = pdf;
		this.wording = wording;
		this.texts = texts;
	}

	/**
	 * @param link whether the link, which is the key, is to be printed
	 */
	@GetMapping(CheckPaths.REPORT)
	ModelAndView report(@PathVariable String token, @RequestParam(defaultValue = "") String link) {
		LoadedAssessment loaded = this.assessments.load(token);
		CheckPaths paths = CheckPaths.of(token);
		return new ModelAndView("bericht", model(loaded, this.results.compared(loaded, paths), paths, link));
	}

	@GetMapping(CheckPaths.REPORT_FILE)
	ResponseEntity<byte[]> file(@PathVariable String token, @RequestParam(defaultValue = "") String link,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		LoadedAssessment loaded = this.assessments.load(token);
		CheckPaths paths = CheckPaths.of(token);
		Result result = this.results.compared(loaded, paths);
		byte[] bytes = this.pdf.of(model(loaded, result, paths, link), pageMargins(loaded, result), PublicLinks.base(),
				request, response);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(loaded.assessment().businessName(), result.day(), "pdf"))
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

	/** The words in the margins of the printed page. */
	@GetMapping(path = CheckPaths.REPORT_STYLE, produces = "text/css;charset=UTF-8")
	ResponseEntity<String> style(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		return ResponseEntity.ok(pageMargins(loaded, this.results.of(loaded, CheckPaths.of(token))));
	}

	private static Map<String, Object> model(LoadedAssessment loaded, Result result, CheckPaths paths, String link) {
		Map<String, Object> model = new HashMap<>();
		model.put("result", result);
		model.put("business", loaded.assessment().businessName().orElse(""));
		model.put("paths", paths);
		model.put("base", PublicLinks.base());
		if (YES.equals(link)) {
			String own = PublicLinks.to(paths.start());
			model.put("link", own);
			model.put("code", QrCode.of(own));
		}
		return model;
	}

	private String pageMargins(LoadedAssessment loaded, Result result) {
		String day = this.wording.date(result.day());
		String version = result.catalogue().version();
		String right = loaded.assessment()
			.businessName()
			.map((name) -> this.texts.text("report.header.with-name", abbreviated(name), day, version))
			.orElseGet(() -> this.texts.text("report.header.without-name", day, version));
		return PageMarginCss.css(this.texts.text("product.full-name"), right, this.texts.text("report.page"));
	}

	/** A name that fits beside the other words of the margin. */
	private static String abbreviated(String name) {
		return (name.codePointCount(0, name.length()) <= HEAD) ? name
				: name.substring(0, name.offsetByCodePoints(0, HEAD - 1)) + "…";
	}

}
