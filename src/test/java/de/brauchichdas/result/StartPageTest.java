package de.brauchichdas.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.advice.Advice;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.Scoring;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** What one sees first, and where a question leads outside. */
@SpringBootTest
@AutoConfigureMockMvc
class StartPageTest {

	private static final String GOOGLE = "https://www.google.com/search?q=%22";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalogues catalogues;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void setUp() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
	}

	@Test
	void theExcerptIsWhatTheCheckItselfSaysAboutItsExample() {
		var catalogue = this.catalogues.newest();
		Evaluation evaluation = Scoring.evaluate(catalogue, catalogue.answers(catalogue.example().answers()));
		Advice advice = Advice.of(catalogue, evaluation, LocalDate.now());
		Element excerpt = page("/").selectFirst(".example-result");
		assertThat(excerpt.selectFirst("h3").text()).isEqualTo(advice.recommendation().title());
		assertThat(excerpt.text()).contains(advice.sentence(), advice.plan().steps().get(0).title());
		assertThat(excerpt.select("ol li")).hasSize(evaluation.decisive().size());
		assertThat(excerpt.select("ol li").text())
			.contains(evaluation.decisive().get(0).answers().get(0).question().name());
		assertThat(excerpt.selectFirst("svg[role=img], figure svg")).isNotNull();
	}

	@Test
	void theFirstLinesSayWhatItCostsAndOneLinkBegins() {
		Element opening = page("/").selectFirst(".hero");
		assertThat(opening.select("a.button")).hasSize(1);
		assertThat(opening.selectFirst("a.button").attr("href")).isEqualTo("/check");
		assertThat(opening.select(".key-facts li").eachText()).containsExactly(word("start.key-facts.duration"),
				word("start.key-facts.questions"), word("start.key-facts.account"), word("start.key-facts.cookies"),
				word("start.key-facts.deletion"));
		assertThat(page("/").select("section.consultants a[href=/beratung]")).hasSize(1);
	}

	@Test
	void aQuestionOffersSearchesWithTheNameThatWasGiven() {
		start("Bäckerei Müller & Söhne");
		List<Element> links = page(question("gespraech")).select(".searches a");
		assertThat(links).hasSize(5).allSatisfy((link) -> {
			assertThat(link.attr("href")).startsWith("https://www.google.com/")
				.contains("B%C3%A4ckerei+M%C3%BCller+%26+S%C3%B6hne");
			assertThat(link.attr("target")).isEqualTo("_blank");
			assertThat(link.attr("rel")).contains("noopener", "noreferrer");
			assertThat(link.text()).contains("Bäckerei Müller & Söhne");
		});
		assertThat(links.get(0).attr("href")).isEqualTo(GOOGLE + "B%C3%A4ckerei+M%C3%BCller+%26+S%C3%B6hne%22");
	}

	@Test
	void withoutANameThePageSaysWhereToGiveOne() {
		start("");
		Document page = page(question("gespraech"));
		assertThat(page.select(".searches")).isEmpty();
		assertThat(page.select("a[href$=/pruefen#betrieb]")).hasSize(1);
		assertThat(page(this.owner.path("pruefen")).getElementById("betrieb")).isNotNull();
	}

	private void start(String business) {
		this.owner.start(this.owner.startKey(), business, Map.of("groesse", List.of("solo")));
	}

	private String question(String id) {
		return this.owner.path("fragen/" + id);
	}

	private Document page(String path) {
		return Jsoup.parse(this.owner.html(path));
	}

}
