package de.brauchichdas.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;

/**
 * Someone who clicks through the pages, and what the browser complains about meanwhile.
 */
final class BrowserVisitor {

	private static final Pattern QUESTION = Pattern.compile("/fragen/([a-z]+)");

	private final BrowserContext context;

	private final Page page;

	private final Set<String> complaints = new LinkedHashSet<>();

	private final Locator.ClickOptions click;

	private final String host;

	private final boolean atOnce;

	/**
	 * @param atOnce clicks without waiting until nothing moves, which a script would have
	 * to tell
	 */
	BrowserVisitor(BrowserContext context, String host, boolean atOnce) {
		this.click = new Locator.ClickOptions().setForce(atOnce);
		this.context = context;
		this.host = host;
		this.atOnce = atOnce;
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> note(isComplaint(message), "console: " + message.text()));
		this.page.onPageError((error) -> note(true, "script: " + error));
		this.page.onRequest((request) -> note(!request.url().startsWith(host + "/"), "foreign: " + request.url()));
		this.page.onRequestFailed((request) -> note(true, "failed: " + request.url()));
		this.page.onResponse((response) -> note(response.status() >= 400, response.status() + ": " + response.url()));
	}

	Page page() {
		return this.page;
	}

	/** The same browser with another tab. */
	BrowserVisitor tab() {
		return new BrowserVisitor(this.context, this.host, this.atOnce);
	}

	/** Console errors and warnings, foreign and failed requests, and cookies. */
	List<String> complaints() {
		List<String> all = new ArrayList<>(this.complaints);
		this.context.cookies().forEach((cookie) -> all.add("cookie: " + cookie.name));
		return all;
	}

	/** From the start page to the first question. */
	void begin() {
		this.page.navigate("/");
		follow(word("start.begin"));
	}

	/** Id of the question that is shown; empty on other pages. */
	String question() {
		Matcher matcher = QUESTION.matcher(this.page.url());
		if (matcher.find()) {
			return matcher.group(1);
		}
		return URI.create(this.page.url()).getPath().startsWith("/check/neu/") ? CATALOGUE.questions().get(0).id() : "";
	}

	/** Clicks the answers of the question that is shown. */
	void choose(List<String> ids) {
		Question question = CATALOGUE.question(question()).orElseThrow();
		for (Option option : question.options()) {
			if (ids.contains(option.id())) {
				option(option.text()).click(this.click);
			}
		}
	}

	/** Answers one question. */
	void answer(List<String> ids) {
		choose(ids);
		send(word("question.save"));
	}

	/** Answers question after question until the named one, or else the check page. */
	void answerUpTo(String last, Map<String, List<String>> answers) {
		while (!question().isEmpty() && !question().equals(last)) {
			List<String> ids = answers.get(question());
			if (ids == null) {
				throw new AssertionError("Asked for " + question() + ", which has no answer");
			}
			answer(ids);
		}
	}

	/** Sends what is already chosen, until the named question, or else the check page. */
	void confirmUpTo(String last) {
		while (!question().isEmpty() && !question().equals(last)) {
			send(word("question.save"));
		}
	}

	/** From the first question to the result. */
	void answerAll(Map<String, List<String>> answers) {
		answerUpTo("", answers);
		send(word("check-answers.complete"));
	}

	/** Whether the answer with this text is chosen. */
	boolean isChosen(String text) {
		return option(text).locator("input").isChecked();
	}

	void send(String button) {
		leave(this.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)));
	}

	void follow(String link) {
		leave(this.page.getByText(link, new Page.GetByTextOptions().setExact(true)));
	}

	/** From the check page to the question. */
	void change(String question) {
		leave(this.page.locator("#frage-" + question + " a"));
	}

	/** A picture of the result from the top down to the field of need and readiness. */
	void picture(Path file) {
		BoundingBox field = this.page.locator(".need-readiness-chart").boundingBox();
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file)
			.setFullPage(true)
			.setClip(0, 0, 1000, field.y + field.height + 8));
	}

	/** The text of what a selector finds, one entry for each, with plain spaces. */
	List<String> texts(String selector) {
		return this.page.locator(selector).allInnerTexts().stream().map((text) -> text.replace('\u00a0', ' ')).toList();
	}

	/** The link that is shown under word("check-link.title"). */
	String link() {
		this.page.getByText(word("check-link.title")).click();
		return this.page.getByLabel(word("check-link.label")).inputValue();
	}

	private Locator option(String text) {
		return this.page.locator("label.option")
			.filter(new Locator.FilterOptions()
				.setHas(this.page.getByText(text, new Page.GetByTextOptions().setExact(true))));
	}

	private void leave(Locator clicked) {
		String before = this.page.url();
		clicked.click(this.click);
		this.page.waitForURL((url) -> !url.equals(before));
	}

	private void note(boolean complaint, String text) {
		if (complaint) {
			this.complaints.add(text);
		}
	}

	private static boolean isComplaint(ConsoleMessage message) {
		return List.of("error", "warning").contains(message.type());
	}

}
