package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import de.brauchichdas.catalogue.question.BusinessSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A search leads to a named service by https and carries the name in its query, nowhere
 * else.
 */
class FaultySearchesTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void searchesAreReadAsWritten() {
		assertThat(search("https://suche.example/?q={name}").load().questions().get(0).searches())
			.isEqualTo(List.of(new BusinessSearch("„{name}“ suchen", "https://suche.example/?q={name}")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://suche.example/?q=name", "https://suche.example/?q={name}&p={name}" })
	void anAddressWithoutTheNameOrWithTwoIsRefused(String url) {
		search(url).isRefused("questions.yml", "gespraech/searches 1", "'url' must contain {name} once");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://suche.example/?q={name}", "javascript:alert(1)?{name}", "/suche?q={name}",
			"https://{name}/?q=1", "https://suche.example/{name}", "https://suche.example/{name}?q=1",
			"https://suche.example/#{name}", "https://wer:was@suche.example/?q={name}", "https:///?q={name}",
			"https://suche.example/?q=zwei Wörter {name}" })
	void anAddressThatIsNotSecureOrCarriesTheNameElsewhereIsRefused(String url) {
		search(url).isRefused("questions.yml", "gespraech/searches 1", "'url' must be an https address");
	}

	private SmallCatalogue search(String url) {
		return this.catalogue.change("questions.yml", "    why: \"Wo gesprochen wird, lohnt sich Zuhören.\"",
				"    searches: [{text: \"„{name}“ suchen\", url: \"" + url
						+ "\"}]\n    why: \"Wo gesprochen wird, lohnt sich Zuhören.\"");
	}

}
