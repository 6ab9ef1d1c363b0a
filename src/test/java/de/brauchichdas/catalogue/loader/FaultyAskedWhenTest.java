package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that are asked under a condition that does not work out. */
class FaultyAskedWhenTest {

	private SmallCatalogue catalogue;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.catalogue = new SmallCatalogue(folder);
	}

	@Test
	void askingByALaterQuestionIsRefused() {
		this.catalogue
			.change("questions.yml", "askedWhen: {answer: orte, ticked: netz}", "askedWhen: {answer: zeit, in: ab2}")
			.isRefused("questions.yml", "antwort", "there is no question 'zeit' before this one");
	}

	@Test
	void askingByItselfIsRefused() {
		this.catalogue
			.change("questions.yml", "askedWhen: {answer: orte, ticked: netz}", "askedWhen: {answer: antwort, in: ja}")
			.isRefused("questions.yml", "antwort", "there is no question 'antwort' before this one");
	}

	@Test
	void askingByAnAxisIsRefused() {
		this.catalogue
			.change("questions.yml", "askedWhen: {answer: orte, ticked: netz}",
					"askedWhen: {not: {axis: need, from: 50}}")
			.isRefused("questions.yml", "antwort", "'askedWhen' may only look at answers");
	}

	@Test
	void askingByTheVerdictIsRefused() {
		this.catalogue
			.change("questions.yml", "askedWhen: {answer: orte, ticked: netz}",
					"askedWhen: {any: [{answer: orte, ticked: netz}, {verdict: nein}]}")
			.isRefused("questions.yml", "antwort", "'askedWhen' may only look at answers");
	}

	@Test
	void askingByANamedConditionIsRefused() {
		this.catalogue.change("questions.yml", "askedWhen: {answer: orte, ticked: netz}", "askedWhen: manSpricht")
			.isRefused("questions.yml", "antwort", "there is no condition named 'manSpricht' before this one");
	}

}
