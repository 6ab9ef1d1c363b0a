package de.brauchichdas.browser;

import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import de.brauchichdas.catalogue.question.Verdict;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;

/**
 * A kind of page, or a state of one: its heading, and where it is among the
 * {@link PageStateChecks}.
 */
enum PageState {

	START(word("start.title"), "/"),

	CONSULTANTS(word("consultants.title"), "/beratung"),

	BARRIER_FREE(word("accessibility.title"), "/barrierefreiheit"),

	IMPRINT(word("imprint.title"), "/impressum"),

	PRIVACY(word("privacy.title"), "/datenschutz"),

	METHOD(word("method.title"), "/so-funktioniert-es"),

	SOURCES(word("sources.title"), "/quellen"),

	STYLE(word("style-guide.title"), "/stilbuch"),

	CONTINUE(word("continue.title"), "/weiter"),

	CONTINUE_FAULT(word("continue.title"), "/weiter", (page) -> {
		page.getByLabel(word("continue.link")).fill("https://example.org/check/abc");
		rejected(page, word("continue.button"));
	}),

	FIRST_QUESTION(question("groesse").text(), "/check"),

	FIRST_QUESTION_BEGUN(question("groesse").text(), "{first}"),

	FIRST_QUESTION_OF_DELETED(question("groesse").text(), "/check/neu/" + "a".repeat(26) + "?geloescht=ja"),

	FIRST_QUESTION_FAULTS(question("groesse").text(), "/check", (page) -> {
		page.locator("#betrieb").fill("W".repeat(121));
		rejected(page, word("question.save"));
	}),

	QUESTION_WITH_GUIDE(question("gespraech").text(), "{bakery}/fragen/gespraech"),

	QUESTION_WITHOUT_NAME(question("gespraech").text(), "{nein}/fragen/gespraech"),

	MULTIPLE_CHOICE(question("grundlagen").text(), "{bakery}/fragen/grundlagen"),

	QUESTION_ANSWERED_AGAIN(question("groesse").text(),
			"{bakery}/fragen/groesse?erneut=ja&antwort=solo&betrieb=Backstube"),

	QUESTION_TO_CONFIRM(question("grundlagen").text(), "{begun}/fragen/grundlagen"),

	FAULT(question("grundlagen").text(), "{bakery}/fragen/grundlagen", (page) -> {
		page.evaluate("document.querySelectorAll('input:checked').forEach((box) => box.click())");
		rejected(page, word("question.save"));
	}),

	NO_CONNECTION(question("kunden").text(), "{bakery}/fragen/kunden", (page) -> {
		page.context().setOffline(true);
		page.getByText(word("question.save")).click();
		page.locator("#no-answer").waitFor();
		page.context().setOffline(false);
	}),

	CHECK_PAGE(word("check-answers.title"), "{bakery}/pruefen"),

	CHECK_PAGE_DRAFT(word("check-answers.title"), "{draft}/pruefen"),

	CHECK_PAGE_OPEN(word("check-answers.title"), "{begun}/pruefen"),

	CHECK_PAGE_FAULT(word("check-answers.title"), "{bakery}/pruefen", (page) -> {
		page.locator("#betrieb").fill("W".repeat(121));
		rejected(page, word("check-answers.business-name.save"));
	}),

	RESULT(title(Verdict.BASIS), "{bakery}/ergebnis"),

	RESULT_DRAFT(title(Verdict.BASIS), "{draft}/ergebnis"),

	RESULT_INNEN(title(Verdict.INNEN), "{innen}/ergebnis"),

	RESULT_NEIN(title(Verdict.NEIN), "{nein}/ergebnis"),

	RESULT_ZUHOEREN(title(Verdict.ZUHOEREN), "{zuhoeren}/ergebnis"),

	RESULT_EIN_KANAL(title(Verdict.EIN_KANAL), "{ein-kanal}/ergebnis"),

	RESULT_DIALOG(title(Verdict.DIALOG), "{dialog}/ergebnis"),

	RESULT_PROVISIONAL("", "{provisional}/ergebnis"),

	RESULT_BORDERLINE("", "{borderline}/ergebnis"),

	RESULT_WITH_CHANGE(title(Verdict.EIN_KANAL), "{repeated}/ergebnis"),

	WHAT_IF(word("what-if.title"), "{bakery}/was-waere-wenn?zeit=ab2"),

	WHAT_IF_FAULT(word("what-if.title"),
			"{bakery}/was-waere-wenn?grundlagen=keine&grundlagen=website&gefragt=grundlagen"),

	RESULT_SHARED(title(Verdict.BASIS), "{shared}/ergebnis#share"),

	READING(title(Verdict.BASIS), "{reading}"),

	REPORT(title(Verdict.BASIS), "{shared}/bericht?link=ja"),

	REPORT_WITH_CHANGE(title(Verdict.EIN_KANAL), "{repeated}/bericht"),

	NOT_COMPLETED(word("error-page.409.title"), "{begun}/bericht"),

	REPORT_OF_A_LONG_NAME(title(Verdict.DIALOG), "{dialog}/bericht"),

	HISTORY(word("history.title"), "{repeated}/verlauf"),

	HISTORY_REPLACED(word("history.title"), "{replaced}/verlauf"),

	DELETION(word("deletion.title"), "{repeated}/loeschen"),

	DELETION_FAULT(word("deletion.title"), "{repeated}/loeschen", (page) -> rejected(page, word("deletion.button"))),

	DELETED(word("deleted.title"), "/geloescht?anzahl=2"),

	NOT_FOUND(word("error-page.404.title"), "/gibt-es-nicht"),

	MALFORMED_LINK(word("error-page.404.malformed.title"), "/check/gibt-es-nicht"),

	UNREADABLE(word("error-page.400.title"), "/probe/400"),

	WRONG_METHOD(word("error-page.4xx.title"), "{bakery}/abschluss"),

	BROKEN(word("error-page.5xx.title"), "/probe/500"),

	UNAVAILABLE(word("error-page.503.title"), "/probe/503"),

	CATALOGUE_MISSING(word("error-page.version-missing.title"), "{old}/pruefen");

	private final String heading;

	private final String path;

	private final Consumer<Page> deed;

	PageState(String heading, String path) {
		this(heading, path, (page) -> {
		});
	}

	PageState(String heading, String path, Consumer<Page> deed) {
		this.heading = heading;
		this.path = path;
		this.deed = deed;
	}

	/** The only h1; any if it is empty. */
	String heading() {
		return this.heading;
	}

	/** With checks in braces. */
	String path() {
		return this.path;
	}

	/** What has to be done on the page to see the state. */
	void act(Page page) {
		this.deed.accept(page);
	}

	boolean isReport() {
		return this.path.contains("/bericht") && this != NOT_COMPLETED;
	}

	private static void rejected(Page page, String button) {
		page.getByText(button, new Page.GetByTextOptions().setExact(true)).last().click();
		page.locator("#error-summary").waitFor();
	}

}
