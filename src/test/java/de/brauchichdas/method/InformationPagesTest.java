package de.brauchichdas.method;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.content.SourceCitation;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.proof.CatalogueProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static de.brauchichdas.GermanWords.ANY;
import static de.brauchichdas.GermanWords.around;
import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages that lay open the model and its sources say all that the catalogue says. */
@SpringBootTest
@AutoConfigureMockMvc
class InformationPagesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogueProofCache proofs;

	@Test
	void everyQuestionStandsWithEachAnswerAndItsPoints() {
		String page = html("/so-funktioniert-es");
		for (Question question : CATALOGUE.questions()) {
			String shown = article(page, "frage-" + question.id());
			assertThat(shown).contains(question.text());
			question.options()
				.forEach((option) -> assertThat(shown)
					.contains(option.text() + ((question.axis() != null) ? " " + option.points() : "")));
			assertThat(shown)
				.contains(word((question.askedWhen() == null) ? "method.asked-always" : "method.asked-when"));
			question.evidence().forEach((id) -> assertThat(shown).contains(id));
		}
	}

	@Test
	void everyRuleStandsInItsOrderWithEachOfItsSentences() {
		String page = html("/so-funktioniert-es");
		int last = -1;
		for (Rule rule : CATALOGUE.rules().all()) {
			String shown = article(page, "regel-" + rule.id());
			assertThat(shown).contains(rule.name()).contains(rule.id()).contains(title(rule.verdict()));
			assertSays(shown, rule.sentence());
			rule.evidence().forEach((id) -> assertThat(shown).contains(id));
			assertThat(page.indexOf("id=\"regel-" + rule.id() + "\"")).isGreaterThan(last);
			last = page.indexOf("id=\"regel-" + rule.id() + "\"");
		}
		assertSays(plain(page), CATALOGUE.rules().grid().sentence());
	}

	private static void assertSays(String shown, ConditionalText text) {
		for (ConditionalText.Variant variant : TextWording.variants(text)) {
			String[] literal = variant.template().split("\\{[^}]*\\}");
			assertThat(shown).contains(literal);
			variant.parts().forEach((part) -> assertThat(shown).contains(part.text()));
		}
	}

	@Test
	void promisesAndNumbersAreThoseOfTheProof() {
		CatalogueProof proof = this.proofs.of(CATALOGUE);
		String shown = plain(html("/so-funktioniert-es"));
		assertThat(shown).contains(word("method.guards.text", 194_355_973_324_800L));
		proof.guards()
			.forEach((promise) -> assertThat(shown)
				.contains(promise.guard().text() + " " + word("method.guards.count", promise.applies(), 0)));
		proof.verdicts()
			.forEach((verdict, count) -> assertThat(shown)
				.contains(CATALOGUE.recommendation(verdict).title() + " " + number(count.number()) + " "));
		proof.rules()
			.forEach((count) -> assertThat(shown).contains(count.rule().name() + " " + number(count.fires().number())
					+ " " + number(count.decides().number())));
		proof.monotony()
			.forEach((step) -> assertThat(shown)
				.contains(step.question().name() + " " + number(step.pairs()) + " "
						+ ((step.lowered().number() == 0) ? word("method.monotony.never")
								: number(step.lowered().number()))
						+ " ")
				.matches((page) -> page
					.contains(word("method.monotony.example", step.question().name())) == (step.example() != null)));
		CATALOGUE.doubts().forEach((doubt) -> assertThat(shown).contains(doubt.text()));
		assertThat(CATALOGUE.doubts()).hasSize(10);
	}

	@Test
	void everySourceAndStatementStandsWithTheEntriesThatNameIt() {
		String page = html("/quellen");
		for (Source source : CATALOGUE.sources()) {
			String shown = article(page, source.id());
			assertThat(shown).contains(source.title(), source.where(), source.date());
			assertUses(shown, source.id());
			boolean used = !new SourceUsage(CATALOGUE).of(source.id()).isEmpty() || source.kind().equals("text");
			assertThat(shown.contains(word("sources.unused"))).isEqualTo(!used);
		}
		for (SourceStatement statement : CATALOGUE.statements()) {
			String shown = article(page, statement.id());
			assertThat(shown).contains(statement.text(), word("sources.statement.source", statement.source()));
			assertThat(shown.contains(word("sources.statement.tone-only"))).isEqualTo(statement.toneOnly());
			assertUses(shown, statement.id());
		}
		assertThat(new SourceUsage(CATALOGUE).all()).as("every entry is called by a name, not by its id")
			.noneMatch((use) -> use.name().equals(use.citation().id()));
		assertThat(plain(page)).contains(around("sources.entry.notices", ANY)[0],
				word("sources.entry.questions", CATALOGUE.questions().get(0).name()),
				word("sources.entry.rules", CATALOGUE.rules().all().get(0).name()),
				around("sources.entry.channels", ANY)[0],
				word("sources.entry.measures", CATALOGUE.crisisPlan().title()));
	}

	private static String number(long number) {
		return word("method.number", number);
	}

	private static void assertUses(String shown, String id) {
		List<SourceUsage.Use> uses = new SourceUsage(CATALOGUE).of(id);
		List<SourceCitation> citations = CATALOGUE.citations()
			.stream()
			.filter((one) -> one.evidence().contains(id))
			.toList();
		assertThat(uses).extracting(SourceUsage.Use::citation).isEqualTo(citations);
		uses.forEach((use) -> assertThat(shown).contains(use.name()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/so-funktioniert-es", "/quellen" })
	void aPageHasOneHeadingEachIdOnceNoCookieAndIsLinkedFromEveryPage(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).hasStatusOk().doesNotContainHeader("Set-Cookie");
		String page = MockMvcTransport.content(result);
		assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
		assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map((id) -> id.group(1)))
			.doesNotHaveDuplicates();
		assertThat(page).doesNotContain("style=", "??", "{parts}").doesNotContainPattern("<script(?![^>]*src=)");
		assertThat(Pattern.compile("<table").matcher(page).results().count())
			.isEqualTo(Pattern.compile("tabindex=\"0\" aria-label=\"[^\"]+\"><table").matcher(page).results().count());
		assertThat(html("/")).contains("href=\"" + path + "\"");
	}

	private String html(String path) {
		return MockMvcTransport.content(this.mvc.get().uri(path).exchange());
	}

	/** What a reader sees of one article. */
	private static String article(String page, String id) {
		Matcher article = Pattern.compile("<article[^>]* id=\"" + id + "\".*?</article>", Pattern.DOTALL).matcher(page);
		assertThat(article.find()).as(id).isTrue();
		return plain(article.group());
	}

	private static String plain(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ")).replaceAll("[\\s\u00a0]+", " ");
	}

}
