package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places, budget, notices, legal lines and sources that do not fit together. */
class FaultyChannelsTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void aCatalogueWithoutTheQuestionAboutTimeIsRefused() {
		this.catalogue.change("questions.yml", "id: zeit", "id: dauer")
			.change("rules.yml", "- {answer: zeit,", "- {answer: dauer,")
			.change("rules.yml", "when: {answer: zeit,", "when: {answer: dauer,")
			.change("rules.yml", "neverLowering: [zeit]", "neverLowering: [dauer]")
			.change("recommendations.yml", "{when: {answer: zeit, in: keine}, text", "{text")
			.change("recommendations.yml", "{when: {answer: zeit, in: keine}, minutes", "{minutes")
			.change("notices.yml", "answer: zeit", "answer: dauer")
			.isRefused("channels.yml", "budget", "there is no question 'zeit'");
	}

	@Test
	void aPlaceWithAnUnknownNoticeIsRefused() {
		this.catalogue.change("channels.yml", "notices: [nur-am-ort]", "notices: [nur-am-ort, fremd]")
			.isRefused("channels.yml", "karte", "there is no notice 'fremd'");
	}

	@Test
	void aPlaceWithAnUnknownLegalLineIsRefused() {
		this.catalogue.change("channels.yml", "legal: [P-2]", "legal: [P-2, P-9]")
			.isRefused("channels.yml", "karte", "there is no legal line 'P-9'");
	}

	@Test
	void aPlaceWithAnUnknownActivityIsRefused() {
		this.catalogue.change("channels.yml", "includes: [eintrag]", "includes: [tanzen]")
			.isRefused("channels.yml", "karte", "there is no activity 'tanzen'");
	}

	@Test
	void aPlaceOfAnUnknownGroupIsRefused() {
		this.catalogue.change("channels.yml", "group: care", "group: sonst")
			.isRefused("channels.yml", "karte", "'group' must be care, listen, main or extra");
	}

	@Test
	void aBudgetOfAnUnknownOptionIsRefused() {
		this.catalogue.change("channels.yml", "{keine: 0", "{fremd: 0")
			.isRefused("channels.yml", "budget", "there is no option 'fremd'");
	}

	@Test
	void aBudgetInWordsIsRefused() {
		this.catalogue.change("channels.yml", "{keine: 0", "{keine: wenig")
			.isRefused("channels.yml", "-", "'budget' must give minutes per week by option");
	}

	@Test
	void aNoticeWithoutAConditionThatNoPlaceBringsIsRefused() {
		this.catalogue.change("channels.yml", "    notices: [nur-am-ort]\n", "")
			.isRefused("notices.yml", "nur-am-ort", "it has no condition and no place brings it");
	}

	@Test
	void aLegalLineWithoutAConditionThatNoPlaceBringsIsRefused() {
		this.catalogue.change("channels.yml", "    legal: [P-2]\n", "")
			.isRefused("legal.yml", "P-2", "it has no condition and no place brings it");
	}

	@Test
	void aContradictionWithoutAConditionIsRefused() {
		this.catalogue
			.change("notices.yml", "    when: {all: [{answer: stil, in: offen}, {answer: zeit, in: keine}]}\n", "")
			.isRefused("notices.yml", "zeit-und-stil", "'when' is missing");
	}

	@Test
	void aDoubledNoticeIsRefused() {
		this.catalogue.change("notices.yml", "id: nur-am-ort", "id: kritik")
			.isRefused("notices.yml", "kritik", "the id is used twice");
	}

	@Test
	void aDoubledLegalLineIsRefused() {
		this.catalogue.change("legal.yml", "id: P-2", "id: P-1").isRefused("legal.yml", "P-1", "the id is used twice");
	}

	@Test
	void danglingEvidenceOfAPlaceIsRefused() {
		this.catalogue.change("channels.yml", "evidence: [E01]", "evidence: [E99]")
			.isRefused("channels.yml", "karte", "there is no source or statement 'E99'");
	}

	@Test
	void danglingEvidenceOfWhatIsDiscouragedIsRefused() {
		this.catalogue.change("channels.yml", "evidence: [S-02]", "evidence: [S-98]")
			.isRefused("channels.yml", "ueberall", "there is no source or statement 'S-98'");
	}

	@Test
	void danglingEvidenceOfANoticeIsRefused() {
		this.catalogue.change("notices.yml", "[S-01]", "[S-99]")
			.isRefused("notices.yml", "kritik", "there is no source or statement 'S-99'");
	}

	@Test
	void danglingEvidenceOfALegalLineIsRefused() {
		this.catalogue
			.change("legal.yml", "Angaben.\", stand: \"November 2026\", evidence: [R01]",
					"Angaben.\", stand: \"November 2026\", evidence: [R99]")
			.isRefused("legal.yml", "P-2", "there is no source or statement 'R99'");
	}

	@Test
	void danglingEvidenceOfAMeasureIsRefused() {
		this.catalogue.change("measures.yml", "evidence: [S-02]", "evidence: [S-98]")
			.isRefused("measures.yml", "fragen", "there is no source or statement 'S-98'");
	}

	@Test
	void aStatementOfAnUnknownSourceIsRefused() {
		this.catalogue.change("statements.yml", "S-02, source: T1", "S-02, source: T9")
			.isRefused("statements.yml", "S-02", "there is no source 'T9'");
	}

	@Test
	void aStatementOfAnotherStatementIsRefused() {
		this.catalogue.change("statements.yml", "S-02, source: T1", "S-02, source: S-01")
			.isRefused("statements.yml", "S-02", "there is no source 'S-01'");
	}

}
