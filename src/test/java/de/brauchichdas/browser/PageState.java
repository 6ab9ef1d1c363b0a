package de.brauchichdas.browser;

import java.util.function.Consumer;

import com.microsoft.playwright.Page;

/**
 * A kind of page, or a state of one: its heading, and where it is among the
 * {@link PageStateChecks}.
 */
enum PageState {

	START("Social Media – brauche ich das?", "/"),

	CONSULTANTS("Für Beraterinnen und Berater", "/beratung"),

	BARRIER_FREE("Barrierefreiheit", "/barrierefreiheit"),

	IMPRINT("Impressum", "/impressum"),

	PRIVACY("Datenschutz", "/datenschutz"),

	METHOD("So funktioniert die Bewertung", "/so-funktioniert-es"),

	SOURCES("Quellen", "/quellen"),

	STYLE("Stilbuch", "/stilbuch"),

	CONTINUE("Mit Ihrem Link weitermachen", "/weiter"),

	CONTINUE_FAULT("Mit Ihrem Link weitermachen", "/weiter", (page) -> {
		page.getByLabel("Ihr Link").fill("https://example.org/check/abc");
		rejected(page, "Weitermachen");
	}),

	FIRST_QUESTION("Wie viele Menschen arbeiten in Ihrem Betrieb, Sie selbst mitgezählt?", "/check"),

	FIRST_QUESTION_FAULTS("Wie viele Menschen arbeiten in Ihrem Betrieb, Sie selbst mitgezählt?", "/check", (page) -> {
		page.locator("#betrieb").fill("W".repeat(121));
		rejected(page, "Speichern und weiter");
	}),

	QUESTION_WITH_GUIDE("Wie oft wird im Netz öffentlich über Ihren Betrieb gesprochen?", "{bakery}/fragen/gespraech"),

	QUESTION_WITHOUT_NAME("Wie oft wird im Netz öffentlich über Ihren Betrieb gesprochen?", "{nein}/fragen/gespraech"),

	MULTIPLE_CHOICE("Was ist bei Ihnen schon geregelt?", "{bakery}/fragen/grundlagen"),

	QUESTION_TO_CONFIRM("Was ist bei Ihnen schon geregelt?", "{begun}/fragen/grundlagen"),

	FAULT("Was ist bei Ihnen schon geregelt?", "{bakery}/fragen/grundlagen", (page) -> {
		page.getByText("Nichts davon", new Page.GetByTextOptions().setExact(true)).click();
		rejected(page, "Speichern und weiter");
	}),

	NO_CONNECTION("Wer kauft vor allem bei Ihnen?", "{bakery}/fragen/kunden", (page) -> {
		page.context().setOffline(true);
		page.getByText("Speichern und weiter").click();
		page.locator("#no-answer").waitFor();
		page.context().setOffline(false);
	}),

	CHECK_PAGE("Ihre Antworten prüfen", "{bakery}/pruefen"),

	CHECK_PAGE_OPEN("Ihre Antworten prüfen", "{begun}/pruefen"),

	CHECK_PAGE_FAULT("Ihre Antworten prüfen", "{bakery}/pruefen", (page) -> {
		page.locator("#betrieb").fill("W".repeat(121));
		rejected(page, "Namen speichern");
	}),

	RESULT("Visitenkarte: richtig gefunden werden", "{bakery}/ergebnis"),

	RESULT_INNEN("Erst nach innen: Service und Kultur reparieren", "{innen}/ergebnis"),

	RESULT_NEIN("Nein, zurzeit nicht", "{nein}/ergebnis"),

	RESULT_ZUHOEREN("Zuhören und antworten, wo schon gesprochen wird", "{zuhoeren}/ergebnis"),

	RESULT_EIN_KANAL("Ein Kanal, ein Gesicht", "{ein-kanal}/ergebnis"),

	RESULT_DIALOG("Dialog ausbauen", "{dialog}/ergebnis"),

	RESULT_PROVISIONAL("", "{provisional}/ergebnis"),

	RESULT_BORDERLINE("", "{borderline}/ergebnis"),

	RESULT_WITH_CHANGE("Ein Kanal, ein Gesicht", "{repeated}/ergebnis"),

	WHAT_IF("Was wäre, wenn …", "{bakery}/was-waere-wenn?zeit=ab2"),

	WHAT_IF_FAULT("Was wäre, wenn …", "{bakery}/was-waere-wenn?grundlagen=keine&grundlagen=website&gefragt=grundlagen"),

	REPORT("Visitenkarte: richtig gefunden werden", "{bakery}/bericht?link=ja"),

	REPORT_WITH_CHANGE("Ein Kanal, ein Gesicht", "{repeated}/bericht"),

	NOT_COMPLETED("Der Check ist noch nicht fertig", "{begun}/bericht"),

	REPORT_OF_A_LONG_NAME("Dialog ausbauen", "{dialog}/bericht"),

	HISTORY("Alle Ihre Checks", "{repeated}/verlauf"),

	DELETION("Check löschen", "{repeated}/loeschen"),

	DELETION_FAULT("Check löschen", "{repeated}/loeschen", (page) -> rejected(page, "Endgültig löschen")),

	DELETED("Gelöscht", "/geloescht?anzahl=2"),

	NOT_FOUND("Diese Seite gibt es nicht", "/check/gibt-es-nicht"),

	UNREADABLE("Diese Anfrage ist nicht lesbar", "/check?betrieb=%zz"),

	WRONG_METHOD("Das hat so nicht geklappt", "{bakery}/abschluss"),

	BROKEN("Da ist bei uns etwas schiefgegangen", "/probe/500"),

	UNAVAILABLE("Zurzeit nicht erreichbar", "/probe/503"),

	CATALOGUE_MISSING("Diese Fassung ist hier zurzeit nicht geladen", "{old}/pruefen");

	private final String title;

	private final String path;

	private final Consumer<Page> deed;

	PageState(String title, String path) {
		this(title, path, (page) -> {
		});
	}

	PageState(String title, String path, Consumer<Page> deed) {
		this.title = title;
		this.path = path;
		this.deed = deed;
	}

	/** The only h1; any if it is empty. */
	String title() {
		return this.title;
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
