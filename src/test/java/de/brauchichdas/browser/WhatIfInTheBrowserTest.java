package de.brauchichdas.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.catalogue.question.Verdict;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** Trying other answers in a real browser, with and without JavaScript. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
class WhatIfInTheBrowserTest {

	@RegisterExtension
	static final InstalledBrowser BROWSER = new InstalledBrowser();

	@LocalServerPort
	private int port;

	@Test
	void theVerdictChangesWhileOneTriesAndGoingBackTakesItBack() {
		BrowserVisitor baker = baker(new NewContextOptions());
		Page page = baker.page();
		page.locator("#zeit").selectOption("ab2");
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasText(title(Verdict.EIN_KANAL));
		assertThat(page.url()).contains("zeit=ab2");
		page.locator("#gesicht").selectOption("agentur");
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasText(title(Verdict.BASIS));
		page.goBack();
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasText(title(Verdict.EIN_KANAL));
		page.reload();
		PlaywrightAssertions.assertThat(page.locator("#zeit")).hasValue("ab2");
		assertThat(baker.complaints()).isEmpty();
		assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])"))
			.as("no page is kept in the browser's storage")
			.asString()
			.doesNotContain(title(Verdict.BASIS), "<");
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void whatIsChangedStaysInSightAndSoDoesTheAnswer(int width) {
		Page page = baker(new NewContextOptions().setViewportSize(width, 740)).page();
		Locator field = page.locator("#zeit");
		field.scrollIntoViewIfNeeded();
		double before = field.boundingBox().y;
		field.selectOption("ab2");
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasText(title(Verdict.EIN_KANAL));
		assertThat(field.boundingBox().y).isCloseTo(before, Offset.offset(150.0));
		assertThat(page.locator(".sticky-result").boundingBox().y).isBetween(0.0, 740.0);
		assertThat(page.locator(".sticky-result").innerText()).contains(title(Verdict.EIN_KANAL));
	}

	@Test
	void aCardOfTheResultLeadsToWhatItChanges() {
		Page page = baker(new NewContextOptions().setViewportSize(360, 740)).page();
		page.navigate(page.url().replaceAll("/was-waere-wenn.*", "/ergebnis"));
		page.locator("section[aria-labelledby=turning-points] a.card").first().click();
		page.waitForURL("**/was-waere-wenn?*#*");
		String changed = page.url().replaceAll(".*#", "");
		assertThat(page.locator("#" + changed).boundingBox().y).isBetween(60.0, 740.0);
	}

	@Test
	void aQuestionThatIsOpenedAppears() {
		BrowserVisitor baker = baker(new NewContextOptions());
		Page page = baker.page();
		page.locator("#gespraech").selectOption("nichts");
		PlaywrightAssertions.assertThat(page.locator("#ton")).hasCount(0);
		page.locator("#gespraech").selectOption("haeufig");
		PlaywrightAssertions.assertThat(page.locator("#ton")).isVisible();
		assertThat(baker.complaints()).isEmpty();
	}

	@Test
	void noneOfTheseTakesTheOtherTicksAway() {
		Page page = baker(new NewContextOptions()).page();
		page.locator("#grundlagen-nichts").check();
		page.waitForURL("**grundlagen=nichts**");
		PlaywrightAssertions.assertThat(page.locator("#grundlagen input:checked")).hasCount(1);
		page.locator("#grundlagen-sprecher").check();
		page.waitForURL("**grundlagen=sprecher**");
		PlaywrightAssertions.assertThat(page.locator("#grundlagen-nichts")).not().isChecked();
		PlaywrightAssertions.assertThat(page.locator("#error-summary")).hasCount(0);
	}

	@Test
	void aContradictionOfBoxesIsSaidAndTheBoxesStayAsTheyWereTicked() {
		Page page = baker(new NewContextOptions()).page();
		Locator status = page.locator("#announcement");
		PlaywrightAssertions.assertThat(status).hasText(word("what-if.announcement", title(Verdict.BASIS)));
		// As an older script would leave it.
		page.evaluate("document.querySelectorAll('[data-exclusive]').forEach((box) => delete box.dataset.exclusive)");
		page.locator("#grundlagen-nichts").check();
		PlaywrightAssertions.assertThat(page.locator("#error-summary"))
			.containsText(word("what-if.error", question("grundlagen").name(), word("error.exclusive-with-others")));
		PlaywrightAssertions.assertThat(page.locator("#grundlagen-nichts")).isChecked();
		PlaywrightAssertions.assertThat(page.locator("#grundlagen-website")).isChecked();
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasCount(0);
		PlaywrightAssertions.assertThat(status).hasText(word("what-if.announcement.incomplete"));
		page.locator("#grundlagen-website").uncheck();
		page.locator("#grundlagen-google-profil").uncheck();
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).isVisible();
		PlaywrightAssertions.assertThat(page.locator("#error-summary")).hasCount(0);
	}

	@Test
	void withoutJavaScriptTheButtonDoesItAndTakingOverSaves() {
		BrowserVisitor baker = baker(new NewContextOptions().setJavaScriptEnabled(false));
		Page page = baker.page();
		page.locator("#zeit").selectOption("ab2");
		page.locator("#recalculate").click();
		PlaywrightAssertions.assertThat(page.locator("#tried-verdict")).hasText(title(Verdict.EIN_KANAL));
		page.locator("#adopt").click();
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText(title(Verdict.EIN_KANAL));
	}

	/** The bakery with its result, on the page for trying. */
	private BrowserVisitor baker(NewContextOptions options) {
		BrowserVisitor baker = BROWSER.visitor(this.port, options);
		baker.begin();
		baker.answerAll(WorkedExample.named("t01").ids());
		baker.page().locator("a[href$='was-waere-wenn']").click();
		baker.page().waitForURL("**/was-waere-wenn");
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
		return baker;
	}

}
