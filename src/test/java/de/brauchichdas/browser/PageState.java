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

	START(word("start.titel"), "/"),

	CONSULTANTS(word("beratung.titel"), "/beratung"),

	BARRIER_FREE(word("barriere.titel"), "/barrierefreiheit"),

	IMPRINT(word("impressum.titel"), "/impressum"),

	PRIVACY(word("datenschutz.titel"), "/datenschutz"),

	METHOD(word("methode.titel"), "/so-funktioniert-es"),

	SOURCES(word("quellen.titel"), "/quellen"),

	STYLE(word("stil.titel"), "/stilbuch"),

	CONTINUE(word("weiter.titel"), "/weiter"),

	CONTINUE_FAULT(word("weiter.titel"), "/weiter", (page) -> {
		page.getByLabel(word("weiter.feld")).fill("https://example.org/check/abc");
		rejected(page, word("weiter.knopf"));
	}),

	FIRST_QUESTION(question("groesse").text(), "/check"),

	FIRST_QUESTION_FAULTS(question("groesse").text(), "/check", (page) -> {
		page.locator("#betrieb").fill("W".repeat(121));
		rejected(page, word("frage.weiter"));
	}),

	QUESTION_WITH_GUIDE(question("gespraech").text(), "{bakery}/fragen/gespraech"),

	QUESTION_WITHOUT_NAME(question("gespraech").text(), "{nein}/fragen/gespraech"),

	MULTIPLE_CHOICE(question("grundlagen").text(), "{bakery}/fragen/grundlagen"),

	QUESTION_TO_CONFIRM(question("grundlagen").text(), "{begun}/fragen/grundlagen"),

	FAULT(question("grundlagen").text(), "{bakery}/fragen/grundlagen", (page) -> {
		page.getByText(option("grundlagen", "nichts"), new Page.GetByTextOptions().setExact(true)).click();
		rejected(page, word("frage.weiter"));
	}),

	NO_CONNECTION(question("kunden").text(), "{bakery}/fragen/kunden", (page) -> {
		page.context().setOffline(true);
		page.getByText(word("frage.weiter")).click();
		page.locator("#verbindung").waitFor();
		page.context().setOffline(false);
	}),

	CHECK_PAGE(word("pruefen.titel"), "{bakery}/pruefen"),

	CHECK_PAGE_OPEN(word("pruefen.titel"), "{begun}/pruefen"),

	CHECK_PAGE_FAULT(word("pruefen.titel"), "{bakery}/pruefen", (page) -> {
		page.locator("#betrieb").fill("W".repeat(121));
		rejected(page, word("pruefen.betrieb.knopf"));
	}),

	RESULT(title(Verdict.BASIS), "{bakery}/ergebnis"),

	RESULT_INNEN(title(Verdict.INNEN), "{innen}/ergebnis"),

	RESULT_NEIN(title(Verdict.NEIN), "{nein}/ergebnis"),

	RESULT_ZUHOEREN(title(Verdict.ZUHOEREN), "{zuhoeren}/ergebnis"),

	RESULT_EIN_KANAL(title(Verdict.EIN_KANAL), "{ein-kanal}/ergebnis"),

	RESULT_DIALOG(title(Verdict.DIALOG), "{dialog}/ergebnis"),

	RESULT_PROVISIONAL("", "{provisional}/ergebnis"),

	RESULT_BORDERLINE("", "{borderline}/ergebnis"),

	RESULT_WITH_CHANGE(title(Verdict.EIN_KANAL), "{repeated}/ergebnis"),

	WHAT_IF(word("versuch.titel"), "{bakery}/was-waere-wenn?zeit=ab2"),

	WHAT_IF_FAULT(word("versuch.titel"),
			"{bakery}/was-waere-wenn?grundlagen=keine&grundlagen=website&gefragt=grundlagen"),

	REPORT(title(Verdict.BASIS), "{bakery}/bericht?link=ja"),

	REPORT_WITH_CHANGE(title(Verdict.EIN_KANAL), "{repeated}/bericht"),

	NOT_COMPLETED(word("fehlerseite.409.titel"), "{begun}/bericht"),

	REPORT_OF_A_LONG_NAME(title(Verdict.DIALOG), "{dialog}/bericht"),

	HISTORY(word("verlauf.titel"), "{repeated}/verlauf"),

	DELETION(word("loeschen.titel"), "{repeated}/loeschen"),

	DELETION_FAULT(word("loeschen.titel"), "{repeated}/loeschen", (page) -> rejected(page, word("loeschen.knopf"))),

	DELETED(word("geloescht.titel"), "/geloescht?anzahl=2"),

	NOT_FOUND(word("fehlerseite.404.titel"), "/check/gibt-es-nicht"),

	UNREADABLE(word("fehlerseite.400.titel"), "/check?betrieb=%zz"),

	WRONG_METHOD(word("fehlerseite.4xx.titel"), "{bakery}/abschluss"),

	BROKEN(word("fehlerseite.5xx.titel"), "/probe/500"),

	UNAVAILABLE(word("fehlerseite.503.titel"), "/probe/503"),

	CATALOGUE_MISSING(word("fehlerseite.fassung.titel"), "{old}/pruefen");

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
		page.locator("#fehler").waitFor();
	}

}
