package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.web.RawHttpConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static de.brauchichdas.GermanWords.plain;
import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/** Links lead to their page although something happened to them on their way. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LinkRepairTest {

	/** Escaped as a browser sends it. */
	private static final List<String> BEHIND = List.of(".", ",", ")", "]", ">", "\"", "'", "!", "*", "/", "//", "/.",
			").", "%20", "%22", "%3E", "%C2%A0", "%E2%80%8B", "%E2%80%9C", "%E2%80%A6", "%C2%BB", "%EF%BB%BF", "%0A",
			";", "\\", "%5D", "|", "}", "^", "%3Futm=1");

	@LocalServerPort
	private int port;

	private RawHttpConnection wire;

	private CheckWalker<RawHttpConnection.Reply> owner;

	@BeforeEach
	void setUp() {
		this.wire = new RawHttpConnection(this.port);
		this.owner = new CheckWalker<>(this.wire);
	}

	@Test
	void whatClingsToALinkDoesNotBreakIt() {
		this.owner.completeAll(WorkedExample.named("t01").ids());
		for (String page : List.of(this.owner.check(), this.owner.path("ergebnis"), this.owner.path("bericht.pdf"))) {
			for (String behind : BEHIND) {
				if (!behind.equals("\\")) {
					assertLeads(page + behind, page);
				}
			}
			assertLeads("/" + page, page);
			assertLeads(page.toUpperCase(Locale.ROOT), page);
			assertLeads(page + ".?link=ja", page + "?link=ja");
			assertLeads(page + ".?x=<y>", page);
		}
	}

	@Test
	void aLinkInTheMiddleOfOtherTextLeadsToTheCheck() {
		this.owner.start(this.owner.startKey(), "solo");
		String check = this.owner.check();
		assertLeads(check + "%20und%20dann", check);
		assertLeads("/check/%3Chttps://beispiel.de" + check + "%3E", check);
		assertLeads("/check/" + this.owner.token().replaceAll("(.{4})", "$1%20"), check);
	}

	@Test
	void aFormThatIsSentToSuchAnAddressIsNotLost() {
		this.owner.start(this.owner.startKey(), "solo");
		RawHttpConnection.Reply reply = this.wire.post(this.owner.path("fragen/kunden") + ".", "antwort=gemischt");
		assertThat(reply.status()).isEqualTo(307);
		assertThat(reply.header("Location")).isEqualTo(this.owner.path("fragen/kunden"));
	}

	@ParameterizedTest
	@CsvSource({ "/quellen/, /quellen", "/quellen., /quellen", "/impressum), /impressum", "/QUELLEN, /quellen",
			"//weiter, /weiter", "/check/, /check" })
	void pagesForEverybodyAreFoundAsWell(String address, String page) {
		assertLeads(address, page);
		assertThat(this.wire.get(page).status()).isIn(200, 303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/kurz", "/check/q3fz7k2mabwx5tn1cvpd4shyru",
			"/check/q3fz7k2mabwx5tnlcvpd4shyr/ergebnis" })
	void aMalformedLinkIsCalledThatAndNotDeleted(String path) {
		RawHttpConnection.Reply reply = this.wire.get(path);
		assertThat(reply.status()).isEqualTo(404);
		assertThat(plain(reply.body())).contains("data-malformed=\"true\"", word("error-page.404.malformed.text"))
			.doesNotContain(word("error-page.404.text"));
	}

	@Test
	void nobodyIsLedElsewhere() {
		for (String address : List.of("//boese.example/quellen", "/%2F%2Fboese.example", "/%5Cboese.example/check",
				"/gibt-es-nicht.", "/css/.", "/check/..;/x")) {
			RawHttpConnection.Reply reply = this.wire.get(address);
			assertThat(reply.status()).as(address).isBetween(400, 404);
			assertThat(reply.header("Location")).as(address).isEmpty();
		}
	}

	@Test
	void thePastedTextMayHoldMoreThanTheLink() {
		this.owner.start(this.owner.startKey(), "solo");
		for (String text : List.of("Mein Link: " + this.owner.check() + ".",
				this.owner.token().toUpperCase(Locale.ROOT), this.owner.token().replaceAll("(.{4})", "$1 "))) {
			assertThat(this.owner.follow("/weiter", Map.of("link", List.of(text)))).isEqualTo(this.owner.check());
		}
	}

	private void assertLeads(String address, String page) {
		RawHttpConnection.Reply reply = this.wire.get(address);
		assertThat(reply.status()).as(address).isEqualTo(303);
		assertThat(reply.header("Location")).as(address).isEqualTo(page);
	}

}
