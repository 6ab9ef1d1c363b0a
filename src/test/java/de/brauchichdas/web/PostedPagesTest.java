package de.brauchichdas.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page is the body of a POST: it could be neither reloaded nor bookmarked, and going
 * back to it ends on a page of the browser.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PostedPagesTest {

	private static final Map<String, List<String>> NOTHING = Map.of();

	private static final Map<String, List<String>> NONSENSE = Map.of("antwort", List.of("<b>", "quer\"'&#%{x}ä😀"),
			"betrieb", List.of("😀".repeat(3_000)), "link", List.of("x".repeat(5_000)), "umfang", List.of("x"), "zeit",
			List.of("x"), "gefragt", List.of("grundlagen"), "grundlagen", List.of("nichts", "website"));

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void everyPostLeadsToAPageOfItsOwn(boolean completed) {
		Set<String> refusals = new TreeSet<>();
		Set<String> posts = posts();
		assertThat(posts).hasSizeGreaterThan(8);
		for (String pattern : posts) {
			for (Map<String, List<String>> input : List.of(NOTHING, NONSENSE)) {
				CheckWalker<MvcTestResult> owner = owner(completed);
				MvcTestResult reply = owner.post(pattern.replace("{token}", owner.token())
					.replace("{id}", "grundlagen")
					.replace("{page}", "a".repeat(26)), input);
				int status = reply.getResponse().getStatus();
				assertThat(status).as(pattern).matches((code) -> code == 303 || (code >= 400 && code != 422));
				String next = String.valueOf(reply.getResponse().getHeader("Location"));
				if (next.contains(ReturnedForm.REFUSED)) {
					refusals.add(pattern);
					assertShowsTheFault(owner.get(next), next);
				}
			}
		}
		assertThat(refusals).contains("/weiter", "/check", "/check/neu/{page}", "/check/{token}/fragen/{id}",
				"/check/{token}/betrieb", "/check/{token}/loeschen");
		assertThat(refusals.contains("/check/{token}/was-waere-wenn")).isEqualTo(completed);
	}

	@Test
	void anAddressThatSaysRefusedIsNotBelieved() {
		CheckWalker<MvcTestResult> owner = owner(true);
		for (String page : List.of(owner.path("pruefen?abgelehnt=ja&betrieb=x"),
				owner.path("fragen/zeit?abgelehnt=ja&antwort=ab2"),
				"/check/neu/" + "a".repeat(26) + "?abgelehnt=ja&antwort=solo&betrieb=x")) {
			assertThat(Jsoup.parse(owner.html(page)).select("#error-summary")).as(page).isEmpty();
		}
	}

	private static void assertShowsTheFault(MvcTestResult page, String address) {
		assertThat(address).hasSizeLessThan(4_000);
		assertThat(page.getResponse().getStatus()).as(address).isIn(200, 422);
		String html = MockMvcTransport.content(page);
		assertThat(Jsoup.parse(html).select("#error-summary a[href^=#]")).as(address).isNotEmpty();
		assertThat(html).doesNotContain("<b>", "quer\"'");
		assertThat(String.valueOf(page.getResponse().getHeader("Cache-Control")).toLowerCase(Locale.ROOT))
			.containsAnyOf("no-store", "private");
	}

	private CheckWalker<MvcTestResult> owner(boolean completed) {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		owner.answerAll(WorkedExample.named("t01").ids());
		if (completed) {
			owner.complete();
		}
		else {
			owner.start(owner.startKey(), "k2-9");
		}
		return owner;
	}

	/** The patterns of all posts of forms; programs post JSON. */
	private Set<String> posts() {
		Set<String> posts = new TreeSet<>();
		this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.forEach((mapping) -> posts.addAll(mapping.getPatternValues()));
		posts.removeIf((pattern) -> pattern.startsWith("/api/") || pattern.contains("{path"));
		return posts;
	}

}
