package de.brauchichdas.result.download;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import de.brauchichdas.advice.ActionPlan;
import de.brauchichdas.assessment.Assessment;
import de.brauchichdas.assessment.AssessmentService;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.ReadingPaths;
import de.brauchichdas.assessment.link.ResultPaths;
import de.brauchichdas.result.LocalizedFormats;
import de.brauchichdas.result.Result;
import de.brauchichdas.result.Results;
import de.brauchichdas.web.PublicLinks;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves what an owner takes along: dates, scores, own data. Readers get the dates. */
@Controller
class DownloadController {

	private static final String YES = "ja";

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

	/**
	 * @param link whether the reading link, if there is one, is to stand in the entries
	 */
	@GetMapping(CheckPaths.DATES)
	ResponseEntity<byte[]> dates(@PathVariable String token, @RequestParam(defaultValue = "") String link) {
		return dates(this.assessments.load(token), CheckPaths.of(token), link);
	}

	@GetMapping(ReadingPaths.DATES)
	ResponseEntity<byte[]> datesForReaders(@PathVariable String token, @RequestParam(defaultValue = "") String link) {
		return dates(this.assessments.read(token), new ReadingPaths(token), link);
	}

	private ResponseEntity<byte[]> dates(LoadedAssessment loaded, ResultPaths paths, String link) {
		Assessment assessment = loaded.assessment();
		ActionPlan plan = this.results.of(loaded, paths).advice().plan();
		List<ActionPlan> earlier = this.assessments.earlier(assessment)
			.stream()
			.flatMap((state) -> this.results.of(loaded.catalogue(), state).stream())
			.map((result) -> result.advice().plan())
			.toList();
		Optional<String> reading = assessment.reading(paths)
			.filter((reader) -> YES.equals(link))
			.map((reader) -> PublicLinks.to(reader.result()));
		return file(loaded, "ics", "text/calendar;charset=UTF-8",
				this.calendar.of(assessment, plan, earlier, this.results.completed(loaded), reading));
	}

	@GetMapping(CheckPaths.SCORES)
	ResponseEntity<byte[]> scores(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		Result result = this.results.of(loaded, CheckPaths.of(token));
		return file(loaded, "csv", "text/csv;charset=UTF-8", this.table.of(result, loaded.assessment().businessName(),
				this.wording.moment(this.results.completed(loaded))));
	}

	/** Serves the data also before completion. */
	@GetMapping(CheckPaths.OWN_DATA)
	ResponseEntity<OwnDataExport> data(@PathVariable String token) {
		LoadedAssessment loaded = this.assessments.load(token);
		Assessment assessment = loaded.assessment();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(assessment.businessName(), this.results.local(assessment.changedAt()),
							"json"))
			.body(OwnDataExport.of(loaded, this.assessments.earlier(assessment)));
	}

	private ResponseEntity<byte[]> file(LoadedAssessment loaded, String ending, String type, String content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					DownloadFileName.attachment(loaded.assessment().businessName(), this.results.completed(loaded),
							ending))
			.body(content.getBytes(StandardCharsets.UTF_8));
	}

}
