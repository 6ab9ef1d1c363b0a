package de.brauchichdas.assessment.link;

/**
 * The paths of one result for those who may only read it. The constants are the patterns
 * that controllers listen to; nothing else begins with {@link #ROOT}.
 */
public record ReadingPaths(String token) implements ResultPaths {

	public static final String ROOT = "/lesen";

	public static final String RESULT = ROOT + "/{token}";

	public static final String REPORT = RESULT + "/bericht";

	public static final String REPORT_FILE = RESULT + "/bericht.pdf";

	public static final String REPORT_STYLE = RESULT + "/bericht.css";

	public static final String DATES = RESULT + "/termine.ics";

	@Override
	public String result() {
		return path(RESULT);
	}

	@Override
	public String report() {
		return path(REPORT);
	}

	@Override
	public String reportFile() {
		return path(REPORT_FILE);
	}

	@Override
	public String reportStyle() {
		return path(REPORT_STYLE);
	}

	@Override
	public String dates() {
		return path(DATES);
	}

	@Override
	public boolean readOnly() {
		return true;
	}

	private String path(String pattern) {
		return pattern.replace("{token}", this.token);
	}

}
