package de.brauchichdas.scoring.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.loader.SmallCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The proof names every kind of content that no questionnaire uses. */
class UnusedContentTest {

	private static final String NEVER = "{all: [{answer: stil, in: knapp}, {answer: stil, in: gar-nicht}]}";

	@TempDir
	private Path folder;

	static Stream<Arguments> kinds() {
		return Stream.of(change("notices.yml", "when: manSpricht", "when: " + NEVER, "notices/kritik"),
				change("notices.yml", "when: {all: [{answer: stil, in: offen}, {answer: zeit, in: keine}]}",
						"when: " + NEVER, "notices/zeit-und-stil"),
				change("legal.yml", "when: {verdict: [ein-kanal, dialog]}", "when: " + NEVER, "legal/P-1"),
				change("measures.yml", "when: {any: [manSpricht, {answer: stil, in: offen}]}", "when: " + NEVER,
						"measures/fragen"),
				change("measures.yml", "when: {verdict: dialog}", "when: " + NEVER, "measures/crisisPlan"),
				change("channels.yml", "when: {answer: gespraech, in: [selten, oft]}", "when: " + NEVER,
						"channels/karte"),
				change("channels.yml", "{id: ueberall,", "{id: ueberall, when: " + NEVER + ",", "channels/ueberall"),
				change("channels.yml", "name: \"Karteneintrag\"",
						"name: [{when: {answer: gespraech, in: nie}, text: \"Nie.\"}, {text: \"Immer.\"}]",
						"channels/karte/name/1"),
				change("rules.yml", "- when: manSpricht\n        text: \"Ohne Zeit kein Gespräch.\"",
						"- when: {answer: zeit, in: eine}\n        text: \"Ohne Zeit kein Gespräch.\"",
						"rules/keine-zeit/1"),
				change("rules.yml", "{id: hoch, when: {axis: need, from: 50}, verdict: zuhoeren}",
						"{id: hoch, verdict: zuhoeren}", "rules/niedrig"),
				change("questions.yml", "when: {answer: orte, ticked: netz}, text: \"das Netz\"",
						"when: {answer: orte, ticked: woanders}, text: \"das Netz\"",
						"questions/orte/because/2/parts 1"),
				change("recommendations.yml", "- when: manSpricht\n          text: \"Und bei Bedarf dieser.\"",
						"- when: {verdict: nein}\n          text: \"Und bei Bedarf dieser.\"",
						"recommendations/innen/text/2"),
				change("recommendations.yml", "- when: {answer: stil, in: knapp}\n          title: \"Fragen\"",
						"- when: {answer: stil, in: offen}\n          title: \"Fragen\"",
						"recommendations/innen/steps 1/1"),
				change("recommendations.yml", "notDecidedBy: keine-zeit", "decidedBy: keine-zeit",
						"recommendations/innen/plan/2"),
				change("recommendations.yml", "{when: {answer: zeit, in: keine}, text: \"Keine Zeit mehr.\"}",
						"{when: " + NEVER + ", text: \"Keine Zeit mehr.\"}", "recommendations/innen/stop/1"),
				change("recommendations.yml", "{text: \"Zu viel auf einmal.\"}",
						"{decidedBy: visitenkarte, text: \"Zu viel auf einmal.\"}", "recommendations/innen/mistakes/1"),
				change("recommendations.yml", "{when: {answer: zeit, in: keine}, minutes: 15, text: \"wenig\"}",
						"{when: {verdict: basis}, minutes: 15, text: \"wenig\"}", "recommendations/innen/effort/1"),
				change("recommendations.yml", "{decidedBy: erst-nach-innen, after: P2W}",
						"{decidedBy: visitenkarte, after: P2W}", "recommendations/innen/review/1"));
	}

	private static Arguments change(String file, String from, String to, String place) {
		return Arguments.of(place, file, from, to);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void contentThatCanNeverBeUsedIsNamed(String place, String file, String from, String to) throws IOException {
		SmallCatalogue changed = new SmallCatalogue(this.folder).change(file, from, to);
		assertThat(CatalogueProof.of(changed.load()).unused()).contains(place);
	}

	@Test
	void contentThatIsUsedIsNotNamed() throws IOException {
		CatalogueProof proof = CatalogueProof.of(new SmallCatalogue(this.folder).load());
		assertThat(proof.unused()).containsExactly("recommendations/innen/sentence/2",
				"recommendations/innen/steps 1/1", "recommendations/innen/review/2");
		assertThat(proof.unproven()).isEmpty();
	}

}
