package de.brauchichdas.result.download;

import java.nio.charset.StandardCharsets;

import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.result.Result;
import de.brauchichdas.result.Results;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an owner takes along: dates, scores, own data. */
@Controller
class DownloadController {

	private final AssessmentService assessments;

	private final Results results;

	private final PlanCalendar calendar;

	private final ScoreTable table;

	private final LocalizedFormats wording;

	DownloadController(AssessmentService assessments, Results results, PlanCalendar calendar, ScoreTable table,
			LocalizedFormats wording) {
		this.assessments = assessments;
		this.results = results;
		this.calendar = calendar;
		this.table = table;
		this.wording = wording;
	}

	@GetMapping(CheckPaths.DATES)
	ResponseEntity<byte[]> dates(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		Result result = this.results.of(loaded, CheckPaths.of(token));
		return file(loaded.assessment(), result, "ics", "text/calendar;charset=UTF-8",
				this.calendar.of(loaded.assessment(), result.advice().plan()));
	}

	@GetMapping(CheckPaths.SCORES)
	ResponseEntity<byte[]> scores(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		Result result = this.results.of(loaded, CheckPaths.of(token));
		return file(loaded.assessment(), result, "csv", "text/csv;charset=UTF-8",
				this.table.of(result, loaded.assessment().businessName(), this.wording.shortDate(result.day())));
	}

	/** Also before completion. */
	@GetMapping(CheckPaths.OWN_DATA)
	ResponseEntity<OwnDataExport> data(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		Assessment assessment = loaded.assessment();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(assessment.businessName(), this.results.day(assessment.changedAt()),
							"json"))
			.body(OwnDataExport.of(loaded, this.assessments.earlier(assessment)));
	}

	private static ResponseEntity<byte[]> file(Assessment assessment, Result result, String ending, String type,
			String content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(assessment.businessName(), result.day(), ending))
			.body(content.getBytes(StandardCharsets.UTF_8));
	}

}
