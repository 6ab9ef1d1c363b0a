package de.brauchichdas.assessment.link;

/**
 * The paths of one result for those who may only read it. The constants are the patterns
 * that controllers listen to; nothing else begins with {@link #ROOT}.
 */
public record ReadingPaths(String token) implements ResultPaths {

	public static final String ROOT = "/lesen";

	public static final String RESULT = ROOT + "/{token}";

	public static final String REPORT = RESULT + REPORT_ENDING;

	public static final String REPORT_FILE = RESULT + REPORT_FILE_ENDING;

	public static final String REPORT_STYLE = RESULT + REPORT_STYLE_ENDING;

	public static final String DATES = RESULT + DATES_ENDING;

	@Override
	public String base() {
		return RESULT.replace("{token}", this.token);
	}

	@Override
	public String result() {
		return base();
	}

	@Override
	public boolean readOnly() {
		return true;
	}

}
