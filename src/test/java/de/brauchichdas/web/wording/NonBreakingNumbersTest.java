package de.brauchichdas.web.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An underscore stands for a space at which no line may end. */
class NonBreakingNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zusammen: 2 Std. 25 Min. bis 3 Std. | Zusammen: 2_Std._25_Min. bis 3_Std.
			nach 90 Tagen und 1,5 Stunden       | nach 90_Tagen und 1,5_Stunden
			rund 47 % der Leute ab 14 €         | rund 47_% der Leute ab 14_€
			am 28. Mai 2027 und am 3. des       | am 28._Mai_2027 und am 3._des
			§ 5 und §§ 6 der Art. 6 Abs. 1      | §_5_und §§_6_der Art._6_Abs._1
			wie z. B. hier, d. h. dort          | wie z._B. hier, d._h. dort
			30–60 Min. am 01.03.2027            | 30–60_Min. am 01.03.2027
			""")
	void aNumberStaysWithWhatItCounts(String text, String kept) {
		assertThat(NonBreakingNumbers.of(text)).isEqualTo(kept.replace('_', '\u00a0'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Alles wie sonst. Kein Wort mehr.", "Katalogfassung 2026-11 · Stand",
			"Im Jahr 2026. Danach", "2021 hatten alle", "", " ", "1 2 3" })
	void everythingElseIsLeftAsItIs(String text) {
		assertThat(NonBreakingNumbers.of(text)).isEqualTo(text);
	}

}
