package de.brauchichdas.result.print;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.ReadingPaths;
import de.brauchichdas.assessment.link.ResultPaths;
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

/** Serves the report for paper as a page and as a file, to its owner and to readers. */
@Controller
class ReportController {

	private static final Logger log = LoggerFactory.getLogger(ReportController.class);

	private static final String YES = "ja";

	private static final int HEAD = 40;

	private final AssessmentService assessments;

	private final Results results;

	private final ReportPdf pdf;

	private final PrintableNames names;

	private final LocalizedFormats wording;

	private final InterfaceTexts texts;

	ReportController(AssessmentService assessments, Results results, ReportPdf pdf, PrintableNames names,
			LocalizedFormats wording, InterfaceTexts texts) {
		this.assessments = assessments;
		this.names = names;
		this.results = results;
		this.pdf = pdf;
		this.wording = wording;
		this.texts = texts;
	}

	/**
	 * @param link whether the reading link is to be printed; the key never is
	 */
	@GetMapping(CheckPaths.REPORT)
	ModelAndView report(@PathVariable String token, @RequestParam(defaultValue = "") String link) {
		return page(this.assessments.load(token), CheckPaths.of(token), link);
	}

	@GetMapping(ReadingPaths.REPORT)
	ModelAndView reportForReaders(@PathVariable String token, @RequestParam(defaultValue = "") String link) {
		return page(this.assessments.read(token), new ReadingPaths(token), link);
	}

	private ModelAndView page(LoadedAssessment loaded, ResultPaths paths, String link) {
		return new ModelAndView("bericht", model(loaded, this.results.compared(loaded, paths), paths, link));
	}

	@GetMapping(CheckPaths.REPORT_FILE)
	ResponseEntity<byte[]> file(@PathVariable String token, @RequestParam(defaultValue = "") String link,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		return file(this.assessments.load(token), CheckPaths.of(token), link, request, response);
	}

	@GetMapping(ReadingPaths.REPORT_FILE)
	ResponseEntity<byte[]> fileForReaders(@PathVariable String token, @RequestParam(defaultValue = "") String link,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		return file(this.assessments.read(token), new ReadingPaths(token), link, request, response);
	}

	/**
	 * Leads to the page, which says how to make a reading link, if one is to be printed
	 * and there is none.
	 */
	private ResponseEntity<byte[]> file(LoadedAssessment loaded, ResultPaths paths, String link,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Result result = this.results.compared(loaded, paths);
		if (YES.equals(link) && loaded.assessment().reading(paths).isEmpty()) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.location(URI.create(PublicLinks.to(paths.report())))
				.build();
		}
		Map<String, Object> model = model(loaded, result, paths, link);
		loaded.assessment()
			.businessName()
			.ifPresent((name) -> model.put("printedName", this.names.printable(name).orElse("")));
		byte[] bytes = this.pdf.of(model, pageMargins(loaded, result), PublicLinks.base(), request, response);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(loaded.assessment().businessName(), this.results.completed(loaded),
							"pdf"))
			.body(bytes);
	}

	/**
	 * Says that there are too many files at once and links to the report, which is
	 * available now.
	 */
	@ExceptionHandler
	ModelAndView busy(PdfRendererBusyException ex, HttpServletRequest request, HttpServletResponse response) {
		log.warn("Answered 503: too many files at once");
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutage.RETRY_AFTER.toSeconds()));
		String again = request.getRequestURI() + (YES.equals(request.getParameter("link")) ? "?link=" + YES : "");
		return new ModelAndView("error/503", Map.of("file", again), HttpStatus.SERVICE_UNAVAILABLE);
	}

	/** Serves the style sheet with the words in the margins of the printed page. */
	@GetMapping(path = CheckPaths.REPORT_STYLE, produces = "text/css;charset=UTF-8")
	ResponseEntity<String> style(@PathVariable String token) {
		return style(this.assessments.load(token), CheckPaths.of(token));
	}

	@GetMapping(path = ReadingPaths.REPORT_STYLE, produces = "text/css;charset=UTF-8")
	ResponseEntity<String> styleForReaders(@PathVariable String token) {
		return style(this.assessments.read(token), new ReadingPaths(token));
	}

	private ResponseEntity<String> style(LoadedAssessment loaded, ResultPaths paths) {
		return ResponseEntity.ok(pageMargins(loaded, this.results.of(loaded, paths)));
	}

	private static Map<String, Object> model(LoadedAssessment loaded, Result result, ResultPaths paths, String link) {
		Map<String, Object> model = new HashMap<>();
		model.put("result", result);
		model.put("business", loaded.assessment().businessName().orElse(""));
		model.put("printedName", model.get("business"));
		model.put("paths", paths);
		model.put("base", PublicLinks.base());
		Optional<String> reading = loaded.assessment().reading(paths).map((reader) -> PublicLinks.to(reader.result()));
		model.put("linkCanBePrinted", reading.isPresent());
		reading.filter((address) -> YES.equals(link)).ifPresent((address) -> {
			model.put("link", address);
			model.put("code", QrCode.of(address));
		});
		return model;
	}

	/** A name that cannot be printed is left out: there is no place for more words. */
	private String pageMargins(LoadedAssessment loaded, Result result) {
		String day = this.wording.date(result.day());
		String version = result.catalogue().version();
		String right = loaded.assessment()
			.businessName()
			.flatMap(this.names::printable)
			.map((name) -> this.texts.text("report.header.with-name", abbreviated(name), day, version))
			.orElseGet(() -> this.texts.text("report.header.without-name", day, version));
		return PageMarginCss.css(this.texts.text("product.full-name"), right, this.texts.text("report.page"));
	}

	/** Shortens a name so that it fits beside the other words of the margin. */
	private static String abbreviated(String name) {
		return (name.codePointCount(0, name.length()) <= HEAD) ? name
				: name.substring(0, name.offsetByCodePoints(0, HEAD - 1)) + "…";
	}

}
