package de.brauchichdas.web.wording;

import java.text.MessageFormat;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LiteralApostropheMessageSourceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			L'avis de {0} n'est pas là             | 2 | L'avis de 2 n'est pas là
			{0}''                                  | 2 | 2''
			'{0}'                                  | 2 | '2'
			"{0,choice,1#l'un|1<d'autres} s'en va" | 1 | l'un s'en va
			"{0,choice,1#l'un|1<d'autres} s'en va" | 2 | d'autres s'en va
			"{0,choice,1#l'un|1<l'un des {0} d'ici} qu'on voit" | 1 | l'un qu'on voit
			"{0,choice,1#l'un|1<l'un des {0} d'ici} qu'on voit" | 2 | l'un des 2 d'ici qu'on voit
			"{0,choice,1#l'un|1<{0} n'ont}"        | 2 | 2 n'ont
			"{0,number,0.0} d'or"                  | 2 | 2.0 d'or
			""")
	void anApostropheIsAnApostrophe(String message, int argument, String text) {
		MessageFormat format = new LiteralApostropheMessageSource().createMessageFormat(message, Locale.ENGLISH);
		assertThat(format.format(new Object[] { argument })).isEqualTo(text);
	}

}
