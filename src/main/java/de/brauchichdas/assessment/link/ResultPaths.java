package de.brauchichdas.assessment.link;

/** The paths of one result, for its owner or for a reader. */
public sealed interface ResultPaths permits CheckPaths, ReadingPaths {

	String REPORT_ENDING = "/bericht";

	String REPORT_FILE_ENDING = "/bericht.pdf";

	String REPORT_STYLE_ENDING = "/bericht.css";

	String DATES_ENDING = "/termine.ics";

	/** The secret in the paths. */
	String token();

	/** The path that those of all others begin with. */
	String base();

	String result();

	default String report() {
		return base() + REPORT_ENDING;
	}

	default String reportFile() {
		return base() + REPORT_FILE_ENDING;
	}

	default String reportStyle() {
		return base() + REPORT_STYLE_ENDING;
	}

	default String dates() {
		return base() + DATES_ENDING;
	}

	/** Whether nothing can be changed with these paths. */
	boolean readOnly();

}
