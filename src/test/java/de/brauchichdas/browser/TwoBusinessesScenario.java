package de.brauchichdas.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.link.AccessToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two businesses at one browser: whatever it shows again, neither touches the check of
 * the other.
 */
abstract class TwoBusinessesScenario {

	private static final Map<String, List<String>> ALPHA = WorkedExample.named("t01").ids();

	private static final Map<String, List<String>> BETA = WorkedExample.named("t02").ids();

	private static volatile boolean kept = true;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	abstract InstalledBrowser browser();

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void inTwoTabsAlphaGoesBackAndSendsItsFirstPageAgain(boolean pagesAreKept) {
		kept = pagesAreKept;
		BrowserVisitor alpha = browser().visitor(this.port, new NewContextOptions());
		String own = begin(alpha, "Alpha GmbH", ALPHA, 3);
		String other = begin(alpha.tab(), "Beta AG", BETA, 8);
		String before = stored(own) + stored(other);
		for (int page = 0; page < 3; page++) {
			alpha.page().goBack();
		}
		assertThat(alpha.question()).isEqualTo("groesse");
		sendAgain(alpha, other);
		assertThat(stored(own) + stored(other)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void inOneTabBetaGoesBackToTheFirstPageOfAlpha(boolean pagesAreKept) {
		kept = pagesAreKept;
		BrowserVisitor tab = browser().visitor(this.port, new NewContextOptions());
		String own = begin(tab, "Alpha GmbH", ALPHA, 3);
		String other = begin(tab, "Beta AG", BETA, 2);
		String before = stored(own) + stored(other);
		// Two answers and a first page of Beta, the start page, three answers of Alpha.
		for (int page = 0; page < 2 + 1 + 1 + 3 - 1; page++) {
			tab.page().goBack();
		}
		assertThat(tab.question()).isEqualTo("kunden");
		tab.page().goBack();
		assertThat(tab.question()).isEqualTo("groesse");
		sendAgain(tab, other);
		assertThat(stored(own) + stored(other)).isEqualTo(before);
	}

	@Test
	void anotherAnswerOnTheFirstPageIsAskedForBeforeItCounts() {
		kept = true;
		BrowserVisitor alpha = browser().visitor(this.port, new NewContextOptions());
		String own = begin(alpha, "Alpha GmbH", ALPHA, 1);
		String before = stored(own);
		alpha.page().goBack();
		boolean begun = alpha.page().locator("#begun").count() > 0;
		alpha.page().locator("#betrieb").fill("");
		alpha.answer(List.of("solo"));
		assertThat(stored(own)).isEqualTo(before);
		if (!begun) {
			assertThat(alpha.page().url()).contains(own);
			assertThat(alpha.page().locator("#answered-again").isVisible()).isTrue();
			alpha.send(word("question.save"));
			assertThat(stored(own)).contains("solo", "Alpha GmbH");
		}
	}

	@Test
	void aReloadKeepsNoOldKey() {
		kept = true;
		BrowserVisitor alpha = browser().visitor(this.port, new NewContextOptions());
		alpha.begin();
		String script = "(() => { const key = document.querySelector('[name=schluessel]'); "
				+ "return key.value + '=' + key.getAttribute('value'); })()";
		String first = String.valueOf(alpha.page().evaluate(script));
		alpha.choose(List.of("k2-9"));
		alpha.page().reload();
		String second = String.valueOf(alpha.page().evaluate(script));
		assertThat(second).isNotEqualTo(first);
		assertThat(second.split("=")[0]).isEqualTo(second.split("=")[1]);
	}

	@Test
	void aRefusedPageIsReloadedLeftAndComeBackTo() {
		kept = true;
		BrowserVisitor owner = browser().visitor(this.port, new NewContextOptions());
		owner.begin();
		refusedReloadedLeftAndBack(owner);
		owner.page().goBack();
		owner.answer(ALPHA.get("groesse"));
		refusedReloadedLeftAndBack(owner);
		owner.page().goBack();
		assertThat(owner.question()).isEqualTo("kunden");
		assertThat(owner.page().locator("#error-summary").count()).isZero();
		assertThat(owner.complaints()).isEmpty();
	}

	private static void refusedReloadedLeftAndBack(BrowserVisitor owner) {
		owner.send(word("question.save"));
		owner.page().locator("#error-summary").waitFor();
		owner.page().reload();
		owner.page().locator("#error-summary").waitFor();
		String refused = owner.page().url();
		owner.page().navigate("/quellen");
		owner.page().goBack();
		assertThat(owner.page().url()).isEqualTo(refused);
		owner.page().locator("#error-summary").waitFor();
	}

	/** Begins a check, answers this many questions and returns the key of the link. */
	private static String begin(BrowserVisitor tab, String name, Map<String, List<String>> answers, int questions) {
		tab.begin();
		tab.page().locator("#betrieb").fill(name);
		for (int question = 0; question < questions; question++) {
			tab.answer(answers.get(tab.question()));
		}
		return tab.page().url().replaceFirst(".*/check/([a-z2-7]{26})/.*", "$1");
	}

	/** Sends what the page shows, with an answer if it shows none. */
	private static void sendAgain(BrowserVisitor tab, String other) {
		if (tab.page().locator("input:checked").count() == 0) {
			tab.choose(ALPHA.get("groesse"));
		}
		tab.send(word("question.save"));
		assertThat(tab.page().url()).doesNotContain(other);
	}

	private String stored(String token) {
		return this.jdbc.sql("select business_name, answers from assessment where token_hash = ?")
			.param(new AccessToken(token).hash())
			.query((row, number) -> row.getString(1) + row.getString(2))
			.single();
	}

	/** Lets the browser forget first pages at once, as it does sooner or later. */
	@TestConfiguration
	static class ForgottenPages {

		@Bean
		OncePerRequestFilter forgottenPages() {
			return new OncePerRequestFilter() {

				@Override
				protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
						FilterChain chain) throws ServletException, IOException {
					chain.doFilter(request, kept ? response : new HttpServletResponseWrapper(response) {

						@Override
						public void setHeader(String name, String value) {
							super.setHeader(name, name.equals("Cache-Control") ? "no-store" : value);
						}
					});
				}
			};
		}

	}

}
