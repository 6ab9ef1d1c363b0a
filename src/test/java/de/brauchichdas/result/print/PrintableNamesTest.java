package de.brauchichdas.result.print;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A name is printed as it is written, or not at all. */
class PrintableNamesTest {

	private final PrintableNames names = new PrintableNames();

	@ParameterizedTest
	@ValueSource(strings = { "Bäckerei „Müller“ & Söhne – 1+1 = 2 €", "Café", "Łódź", "Αρτοποιείο Ελένη", "Пекарня",
			"Tiệm bánh mì Nguyễn", "Fırın İstanbul ğş", "Պուրի", "პური", "№ 5 ✓" })
	void whatTheFontsHaveIsPrinted(String name) {
		assertThat(this.names.printable(name)).contains(name);
	}

	@Test
	void lettersThatWereTypedInPartsArePrintedAsOne() {
		assertThat(this.names.printable("Cafe\u0301 Mu\u0308ller Ti\u00ea\u0323m")).contains("Café Müller Tiệm");
	}

	@Test
	void whatNobodySeesIsNotPrinted() {
		assertThat(this.names.printable("Bäcker\u00adei\u200b Mül\u2060ler")).contains("Bäckerei Müller");
	}

	@ParameterizedTest
	@ValueSource(strings = { "面包店", "パン屋", "빵집", "ร้านเบเกอรี่", "ขนม", "हिन्दी बेकरी", "বেকারি", "பேக்கரி", "བོད",
			"ဘီစကစ်", "នំប៉័ង", "مخبز الأمل", "נגה", "ܠܚܡܐ", "ߓߎߙߎ", "🥐", "👨‍👩‍👧", "☎️", "x\u0303\u0304", "q\u0323",
			"\u0301", "ᠮᠣᠩᠭᠣᠯ", "Müller\u202egnp.exe", "Müller \u2067abc\u2069", "Bäckerei مخبز", "\ue000", "\uffff",
			"\ud83d\udc4d\ud83c\udffd", "\u1100\u1161\u11a8\u11a8", "ລາວ ເຂົ້າ" })
	void whatWouldNotBeRightIsLeftOut(String name) {
		assertThat(this.names.printable(name)).isEmpty();
	}

}
