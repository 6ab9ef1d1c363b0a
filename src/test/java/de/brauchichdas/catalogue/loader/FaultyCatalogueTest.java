package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How faults are reported, and what is wrong with the frame. */
class FaultyCatalogueTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void theUnchangedSmallCatalogueLoads() {
		assertThat(this.catalogue.load().version()).isEqualTo("2020-01");
	}

	@Test
	void everyFaultOfAStageIsReportedAtOnce() {
		this.catalogue.change("questions.yml", "text: \"Nie\", ", "")
			.change("questions.yml", "kind: multiple", "kind: several")
			.change("questions.yml", "    why: \"Ein Gespräch braucht Zeit.\"\n", "");
		assertThat(this.catalogue.faults()).extracting(CatalogueFault::toString)
			.contains("questions.yml [gespraech/nie]: 'text' is missing",
					"questions.yml [orte]: 'kind' must be single or multiple",
					"questions.yml [zeit]: 'why' is missing");
	}

	@Test
	void faultsAcrossFilesAreReportedAtOnce() {
		this.catalogue.change("notices.yml", "[S-01]", "[S-99]")
			.change("channels.yml", "legal: [P-2]", "legal: [P-2, P-9]")
			.change("rules.yml", "id: visitenkarte", "id: erst-nach-innen");
		assertThat(this.catalogue.faults()).extracting(CatalogueFault::file)
			.containsExactlyInAnyOrder("notices.yml", "channels.yml", "rules.yml");
	}

	@Test
	void everyFaultyNamedConditionIsReported() {
		this.catalogue.change("catalogue.yml", "atLeast: oft", "atLeast: immer")
			.change("catalogue.yml", "in: unbekannt", "in: fremd");
		assertThat(this.catalogue.faults()).extracting(CatalogueFault::id).containsExactly("manSpricht", "ungewiss");
	}

	@Test
	void anEntryWithoutAnIdIsNamedByItsPlaceAlsoAfterAFaultyOne() {
		this.catalogue.change("recommendations.yml", "title: \"Nein\"", "title: \"\"")
			.change("recommendations.yml", "title: \"Dialog\"", "title: \"\"");
		assertThat(this.catalogue.faults()).extracting(CatalogueFault::id)
			.contains("recommendations 2", "recommendations 6");
	}

	@Test
	void theMessageNamesFileIdAndReason() {
		this.catalogue.change("notices.yml", "[S-01]", "[S-99]");
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(this.catalogue::load)
			.withMessageContaining("notices.yml [kritik]: there is no source or statement 'S-99'");
	}

	@Test
	void aGapBetweenBandsIsRefused() {
		this.catalogue
			.change("catalogue.yml", "from: 50, to: 100}\n  - id: readiness", "from: 51, to: 100}\n  - id: readiness")
			.isRefused("catalogue.yml", "hoch", "bands must cover 0–100");
	}

	@Test
	void bandsThatEndBeforeAHundredAreRefused() {
		this.catalogue
			.change("catalogue.yml", "from: 50, to: 100}\n  - id: readiness", "from: 50, to: 99}\n  - id: readiness")
			.isRefused("catalogue.yml", "need", "bands must cover 0–100");
	}

	@Test
	void anUnknownAxisIsRefused() {
		this.catalogue.change("catalogue.yml", "  - id: readiness", "  - id: lust")
			.isRefused("catalogue.yml", "lust", "the axis must be need or readiness");
	}

	@Test
	void aMissingAxisIsRefused() {
		this.catalogue.change("catalogue.yml", "  - id: readiness", "  - id: need")
			.isRefused("catalogue.yml", "-", "'axes' must be need and readiness");
	}

	@Test
	void aDimensionOfAnUnknownAxisIsRefused() {
		this.catalogue
			.change("catalogue.yml", "title: \"Ressourcen\", axis: readiness", "title: \"Ressourcen\", axis: lust")
			.isRefused("catalogue.yml", "ressourcen", "the axis must be need or readiness");
	}

	@Test
	void aNamedConditionThatIsEmptyIsRefused() {
		this.catalogue.change("catalogue.yml", "ungewiss: {answer: gespraech, in: unbekannt}", "ungewiss:")
			.isRefused("catalogue.yml", "ungewiss", "there is no condition named");
	}

}
