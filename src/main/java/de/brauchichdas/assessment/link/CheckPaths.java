package de.brauchichdas.assessment.link;

import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;

/**
 * The paths of one check. The constants are the patterns that controllers listen to.
 *
 * @param returns whether a changed answer leads back to the check-answers page
 */
public record CheckPaths(String token, boolean returns) implements ResultPaths {

	/** The first question, before there is a token; leads to a page of its own. */
	public static final String FIRST_QUESTION = "/check";

	/** A first page; its address tells nothing and opens nothing. */
	public static final String FIRST_PAGE = FIRST_QUESTION + "/neu/{page}";

	public static final String START = FIRST_QUESTION + "/{token}";

	public static final String QUESTION = START + "/fragen/{id}";

	public static final String CHECK = START + "/pruefen";

	public static final String BUSINESS = START + "/betrieb";

	public static final String COMPLETION = START + "/abschluss";

	public static final String DRAFT_DISCARD = START + "/verwerfen";

	public static final String RESULT = START + "/ergebnis";

	public static final String WHAT_IF = START + "/was-waere-wenn";

	public static final String REPORT = START + REPORT_ENDING;

	public static final String REPORT_FILE = START + REPORT_FILE_ENDING;

	public static final String REPORT_STYLE = START + REPORT_STYLE_ENDING;

	public static final String DATES = START + DATES_ENDING;

	public static final String SCORES = START + "/daten.csv";

	public static final String OWN_DATA = START + "/daten.json";

	public static final String REPETITION = START + "/wiederholen";

	public static final String HISTORY = START + "/verlauf";

	public static final String READING_LINK = START + "/lese-link";

	public static final String READING_LINK_END = READING_LINK + "/zurueckziehen";

	public static final String DELETION = START + "/loeschen";

	/** The value of the parameter that makes a changed answer lead back. */
	private static final String BACK_TO_CHECK = "pruefen";

	private static final String TOKEN = "{token}";

	public static CheckPaths of(String token) {
		return new CheckPaths(token, false);
	}

	/**
	 * @param back the value of the parameter that may make a changed answer lead back
	 */
	public static CheckPaths of(String token, String back) {
		// A parameter that is there twice arrives as one text.
		return new CheckPaths(token, BACK_TO_CHECK.equals(back.split(",", 2)[0]));
	}

	/** A first page. */
	public static String firstPage(AccessToken page) {
		return FIRST_PAGE.replace("{page}", page.value());
	}

	/** The same paths, with changed answers leading back to the check-answers page. */
	public CheckPaths returning() {
		return new CheckPaths(this.token, true);
	}

	@Override
	public String base() {
		return start();
	}

	public String start() {
		return path(START);
	}

	public String question(Question question) {
		return path(QUESTION).replace("{id}", question.id()) + (this.returns ? "?zurueck=" + BACK_TO_CHECK : "");
	}

	public String check() {
		return path(CHECK);
	}

	public String business() {
		return path(BUSINESS);
	}

	public String completion() {
		return path(COMPLETION);
	}

	public String draftDiscard() {
		return path(DRAFT_DISCARD);
	}

	@Override
	public String result() {
		return path(RESULT);
	}

	public String whatIf() {
		return path(WHAT_IF);
	}

	public String scores() {
		return path(SCORES);
	}

	public String ownData() {
		return path(OWN_DATA);
	}

	public String repetition() {
		return path(REPETITION);
	}

	public String history() {
		return path(HISTORY);
	}

	public String readingLink() {
		return path(READING_LINK);
	}

	public String readingLinkEnd() {
		return path(READING_LINK_END);
	}

	public String deletion() {
		return path(DELETION);
	}

	@Override
	public boolean readOnly() {
		return false;
	}

	/** Where to go after an answer. */
	public String after(Question question, Journey journey) {
		if (this.returns) {
			return firstUnansweredOrCheck(journey);
		}
		return journey.next(question).map(this::question).orElseGet(() -> firstUnansweredOrCheck(journey));
	}

	/** Where to go on. */
	public String firstUnansweredOrCheck(Journey journey) {
		return journey.firstUnanswered().map(this::question).orElseGet(this::check);
	}

	private String path(String pattern) {
		return pattern.replace(TOKEN, this.token);
	}

}
