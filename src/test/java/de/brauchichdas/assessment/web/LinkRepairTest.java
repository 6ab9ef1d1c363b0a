package de.brauchichdas.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.web.RawHttpConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
		String reading = this.owner.makeReadingLink();
		for (String page : List.of(this.owner.check(), this.owner.path("ergebnis"), this.owner.path("bericht.pdf"),
				reading, reading + "/bericht", firstPage())) {
			assertThat(this.wire.get(page).status()).as(page).isIn(200, 303);
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
		this.owner.completeAll(WorkedExample.named("t01").ids());
		for (String page : List.of(this.owner.check(), this.owner.makeReadingLink(), firstPage())) {
			assertLeads(page + "%20siehe", page);
			assertLeads(page + "/ergebnis%20siehe", page);
			assertLeads("/check/%3Chttps://beispiel.de" + page + "%3E", page);
			assertLeads("/https%3A/beispiel.de" + page, page);
			int key = page.lastIndexOf('/') + 1;
			assertLeads(page.substring(0, key) + page.substring(key).replaceAll("(.{4})", "$1%20"), page);
			assertLeads(page.substring(0, key + 9) + "%0A" + page.substring(key + 9), page);
		}
	}

	private String firstPage() {
		return this.owner.firstPage(this.owner.startKey());
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
	@ValueSource(strings = { "/check/kurz", "/check/neu/kurz", "/lesen/kurz", "/check/q3fz7k2mabwx5tn1cvpd4shyru",
			"/check/q3fz7k2mabwx5tnlcvpd4shyr/ergebnis" })
	void aMalformedLinkIsCalledThatAndNotDeleted(String path) {
		RawHttpConnection.Reply reply = this.wire.get(path);
		assertThat(reply.status()).isEqualTo(404);
		assertThat(plain(reply.body())).contains(word("error-page.404.malformed.text"))
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

	@Test
	void aLinkThatOnlyLetsReadAndAFirstPageArePastedAsWell() {
		this.owner.completeAll(WorkedExample.named("t01").ids());
		String reading = this.owner.makeReadingLink();
		String first = firstPage();
		String key = reading.substring(reading.lastIndexOf('/') + 1);
		for (String text : List.of(reading, reading.toUpperCase(Locale.ROOT), reading + "/bericht.", key,
				key.replaceAll("(.{4})", "$1 "), "/check/" + key,
				"https://scanner.example/?u=https%3A%2F%2Fbeispiel.de" + reading.replace("/", "%2F"))) {
			assertThat(this.wire.location(paste(text))).as(text).isEqualTo(reading);
		}
		assertThat(this.wire.location(paste("Hier: https://beispiel.de" + first + "."))).isEqualTo(first);
		assertThat(this.wire.location(paste("/lesen/" + this.owner.token()))).isEqualTo(this.owner.check());
	}

	private RawHttpConnection.Reply paste(String text) {
		return this.wire.post("/weiter", Map.of("link", List.of(text)));
	}

	/** Such addresses ended the thread that read them, or kept it busy. */
	@ParameterizedTest
	@MethodSource("longAddresses")
	void aLongAddressIsAnsweredLikeAnyOther(String address) {
		assertThat(this.wire.get(address).status()).isEqualTo(404);
	}

	static Stream<String> longAddresses() {
		return Stream.of("/a".repeat(12_000), "/a.b".repeat(6_000), "/a" + ".a".repeat(12_000),
				"/check/a" + "!".repeat(25_000) + "a", "/lesen/a" + "-!".repeat(12_000) + "a",
				"/css/" + "-".repeat(30_000), "/" + "check/a!".repeat(3_000), "/check/neu/" + "a!".repeat(12_000));
	}

	private void assertLeads(String address, String page) {
		RawHttpConnection.Reply reply = this.wire.get(address);
		assertThat(reply.status()).as(address).isEqualTo(303);
		assertThat(reply.header("Location")).as(address).isEqualTo(page);
	}

}
