package de.brauchichdas.browser;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.HttpTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;

import org.springframework.jdbc.core.simple.JdbcClient;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Completed, begun and repeated checks, so that every {@link PageState} can be visited.
 */
final class PageStateChecks {

	/** What reaches beyond the right edge, if the page can be scrolled there. */
	private static final String TOO_WIDE = """
			() => {
				const root = document.documentElement;
				return root.scrollWidth <= root.clientWidth ? [] : ['scrolls to ' + root.scrollWidth].concat(
					[...document.querySelectorAll('main *')]
						.filter((element) => element.getBoundingClientRect().right > root.clientWidth)
						.map((element) => element.outerHTML.slice(0, 120)));
			}""";

	private static final String OLD = "Alte Fassung";

	private final Map<String, String> checks = new HashMap<>();

	private final InstalledBrowser browser;

	private final int port;

	PageStateChecks(InstalledBrowser browser, int port, JdbcClient jdbc) {
		this.browser = browser;
		this.port = port;
		for (Verdict verdict : Verdict.values()) {
			String name = (verdict == Verdict.DIALOG) ? "W".repeat(120) : "";
			complete(verdict.id(), name,
					example((one) -> evaluation(one).verdict() == verdict && !evaluation(one).provisional()));
		}
		complete("provisional", "", example((one) -> evaluation(one).provisional()));
		complete("borderline", "Ölmühle Müßiggang & Söhne", example((one) -> evaluation(one).borderline() != null));
		complete("old", OLD, WorkedExample.named("t01").ids());
		jdbc.sql("update assessment set catalogue_version = '1999-01' where business_name = ?").param(OLD).update();
		complete("replaced", "", WorkedExample.named("t01").ids()).answer("zeit", List.of("ab2"));
		new CheckWalker<>(new HttpTransport(this.port)).follow(this.checks.get("replaced") + "/abschluss", Map.of());
		complete("draft", "", WorkedExample.named("t01").ids()).answer("zeit", List.of("ab2"));
		complete("bakery", "Bäckerei Müller", WorkedExample.named("t01").ids());
		this.checks.put("reading",
				complete("shared", "Bäckerei Müller", WorkedExample.named("t01").ids()).makeReadingLink());
		repeat(WorkedExample.named("t01").ids());
	}

	/**
	 * The page in the state that is meant. Axe and other tests need scripts of their own.
	 */
	Page visit(PageState place, NewContextOptions options) {
		Page page = this.browser.visitor(this.port, options.setBypassCSP(true)).page();
		String path = place.path();
		for (var check : this.checks.entrySet()) {
			path = path.replace("{" + check.getKey() + "}", check.getValue());
		}
		page.navigate(path);
		place.act(page);
		List<String> headings = page.locator("h1").allInnerTexts();
		assertThat(headings).as(place.name()).hasSize(1);
		if (!place.heading().isEmpty()) {
			assertThat(headings).as(place.name()).containsExactly(place.heading());
		}
		return page;
	}

	/** What can only be seen by scrolling sideways. */
	static List<?> tooWide(Page page) {
		return (List<?>) page.evaluate(TOO_WIDE);
	}

	static void unfold(Page page) {
		page.evaluate("document.querySelectorAll('details').forEach((details) => details.open = true)");
	}

	private CheckWalker<HttpResponse<String>> complete(String key, String name, Map<String, List<String>> answers) {
		CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(new HttpTransport(this.port));
		String startKey = owner.startKey();
		owner.answerFrom(owner.start(startKey, name, answers), answers);
		owner.complete();
		this.checks.put("first", owner.firstPage(startKey));
		this.checks.put(key, owner.check());
		return owner;
	}

	/** The bakery again with more time, and once more just begun. */
	private void repeat(Map<String, List<String>> answers) {
		Map<String, List<String>> changed = new HashMap<>(answers);
		changed.put("zeit", List.of("ab2"));
		CheckWalker<HttpResponse<String>> owner = new CheckWalker<>(new HttpTransport(this.port));
		owner.answerFrom(owner.follow(this.checks.get("bakery") + "/wiederholen", Map.of()), changed);
		owner.complete();
		this.checks.put("repeated", owner.check());
		owner.repeat();
		this.checks.put("begun", owner.check());
	}

	private static Map<String, List<String>> example(Predicate<WorkedExample> wanted) {
		return WorkedExample.all().filter(wanted).findFirst().orElseThrow().ids();
	}

	private static Evaluation evaluation(WorkedExample example) {
		return Scoring.evaluate(CATALOGUE, example.answers(CATALOGUE));
	}

}
