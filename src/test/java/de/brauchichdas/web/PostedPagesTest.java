package de.brauchichdas.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

	private static final String NAME = "Bäckerei Müßig";

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
				owner.path("fragen/zeit?abgelehnt=ja&antwort=ab2"), owner.path("loeschen?abgelehnt=ja&umfang=diesen"),
				"/check/neu/" + "a".repeat(26) + "?abgelehnt=ja&antwort=solo&betrieb=x")) {
			assertThat(Jsoup.parse(owner.html(page)).select("#error-summary")).as(page).isEmpty();
		}
	}

	/** Unless deleting is what is asked for. */
	@ParameterizedTest
	@ValueSource(strings = { "", "antwort", "schluessel", "betrieb", "umfang", "gefragt", "grundlagen", "zeit" })
	void aFieldThatIsNotSentDeletesNothing(String missing) {
		for (String pattern : posts()) {
			CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
			Map<String, List<String>> answers = WorkedExample.named("t01").ids();
			String key = owner.startKey();
			owner.answerFrom(owner.start(key, NAME, answers), answers);
			owner.complete();
			Map<String, List<String>> fields = new HashMap<>(Map.of("antwort", List.of("website"), "schluessel",
					List.of(key), "betrieb", List.of(NAME), "umfang", List.of("diesen"), "gefragt",
					List.of("grundlagen"), "grundlagen", List.of("website"), "zeit", List.of("ab2")));
			fields.remove(missing);
			owner.post(pattern.replace("{token}", owner.token())
				.replace("{id}", "grundlagen")
				.replace("{page}", "a".repeat(26)), fields);
			if (!pattern.endsWith("/loeschen") || !fields.containsKey("umfang")) {
				JsonNode stored = JsonMapper.shared().readTree(owner.html(owner.path("daten.json")));
				assertThat(stored.path("business").stringValue()).as(pattern).isEqualTo(NAME);
				assertThat(stored.path("answers").size()).as(pattern).isEqualTo(answers.size());
				assertThat(stored.path("result").isObject()).as(pattern).isTrue();
			}
		}
	}

	/** Its answer is waited for, and a second click sends nothing. */
	@Test
	void everyFormThatPostsIsSentByTheScript() throws IOException {
		int forms = 0;
		for (Resource template : new PathMatchingResourcePatternResolver()
			.getResources("classpath:/templates/**/*.html")) {
			for (Element form : Jsoup.parse(template.getContentAsString(StandardCharsets.UTF_8))
				.select("form[method=post]")) {
				assertThat(form.hasAttr("data-safe-send")).as(template.getFilename() + form.attributes()).isTrue();
				forms++;
			}
		}
		assertThat(forms).isGreaterThan(10);
	}

	private static void assertShowsTheFault(MvcTestResult page, String address) {
		assertThat(address).hasSizeLessThan(4_000);
		assertThat(page.getResponse().getStatus()).as(address).isEqualTo(200);
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
