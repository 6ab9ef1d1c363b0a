package de.brauchichdas.result.download;

import java.nio.charset.StandardCharsets;

import de.brauchichdas.advice.Advice;
import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.NotCompletedException;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.result.ResultModel;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an owner takes along: dates, scores, own data. */
@Controller
class DownloadController {

	private final AssessmentService scoring;

	private final ResultModel results;

	private final PlanCalendar calendar;

	private final ScoreTable table;

	private final LocalizedFormats wording;

	DownloadController(AssessmentService scoring, ResultModel results, PlanCalendar calendar, ScoreTable table,
			LocalizedFormats wording) {
		this.scoring = scoring;
		this.results = results;
		this.calendar = calendar;
		this.table = table;
		this.wording = wording;
	}

	@GetMapping("/check/{token}/termine.ics")
	ResponseEntity<byte[]> dates(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		StoredResult stored = completed(open, token);
		Evaluation evaluation = Scoring.evaluate(open.catalogue(), open.answers());
		Advice advice = Advice.of(open.catalogue(), evaluation, this.results.day(stored));
		return file(open, stored, "ics", "text/calendar;charset=UTF-8", this.calendar.of(open.assessment().id(),
				open.assessment().businessName(), advice.plan(), stored.completedAt()));
	}

	@GetMapping("/check/{token}/daten.csv")
	ResponseEntity<byte[]> scores(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		StoredResult stored = completed(open, token);
		Evaluation evaluation = Scoring.evaluate(open.catalogue(), open.answers());
		return file(open, stored, "csv", "text/csv;charset=UTF-8",
				this.table.of(open, evaluation, this.wording.shortDate(this.results.day(stored))));
	}

	/** Also before completion. */
	@GetMapping("/check/{token}/daten.json")
	ResponseEntity<OwnDataExport> data(@PathVariable String token) {
		LoadedAssessment open = this.scoring.open(token);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(open.assessment().businessName(),
							this.results.day(open.assessment().changedAt()), "json"))
			.body(OwnDataExport.of(open, this.scoring.earlier(token)));
	}

	private static StoredResult completed(LoadedAssessment open, String token) {
		return open.assessment().result().orElseThrow(() -> new NotCompletedException(token, open.journey()));
	}

	private ResponseEntity<byte[]> file(LoadedAssessment open, StoredResult stored, String ending, String type,
			String content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(open.assessment().businessName(), this.results.day(stored), ending))
			.body(content.getBytes(StandardCharsets.UTF_8));
	}

}
