package de.brauchichdas.catalogue.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessSearchTest {

	private final BusinessSearch search = new BusinessSearch("„{name}“ suchen",
			"https://suche.example/?q=%22{name}%22&art=alles");

	@Test
	void theLinkSaysTheNameAsItIs() {
		assertThat(this.search.textFor("Müller & Söhne")).isEqualTo("„Müller & Söhne“ suchen");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Bäckerei Müller | B%C3%A4ckerei+M%C3%BCller
			Müller & Söhne  | M%C3%BCller+%26+S%C3%B6hne
			a=b#c?d         | a%3Db%23c%3Fd
			100 % "echt"    | 100+%25+%22echt%22
			<script>        | %3Cscript%3E
			{name}          | %7Bname%7D
			🥨 Brezn        | %F0%9F%A5%A8+Brezn
			""")
	void noNameLeavesItsPlaceInTheQuery(String name, String encoded) {
		assertThat(this.search.urlFor(name)).hasToString("https://suche.example/?q=%22" + encoded + "%22&art=alles");
	}

}
