package de.brauchichdas.catalogue.loader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.OnEachDatabase;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The longest ids that the loader accepts fit into every column they end in. */
@OnEachDatabase
class LongestIdsTest {

	private static final EdgeCatalogue EDGE = EdgeCatalogue.LONGEST_IDS;

	@TempDir
	static Path folder;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void catalogues(DynamicPropertyRegistry registry) {
		registry.add("brauchichdas.catalogues", () -> EDGE.write(folder));
	}

	@Test
	void aCheckAndItsEarlierStateAreStored() {
		CheckWalker<MvcTestResult> owner = new CheckWalker<>(new MockMvcTransport(MockMvcTester.from(this.context,
				(builder) -> builder.defaultRequest(get("/").header(HttpHeaders.ACCEPT_LANGUAGE, EDGE.language()))
					.build())));
		owner.completeAll(longestAnswers());
		assertThat(owner.follow(owner.path("was-waere-wenn"), Map.of("stil", List.of("knapp")))).endsWith("/ergebnis");
		for (String table : List.of("assessment", "earlier_state")) {
			assertThat(length(table, "answers")).as(table).isBetween(5900, 8000);
			assertThat(length(table, "rules")).as(table).isBetween(940, 1000);
		}
		assertThat(length("assessment", "catalogue_version")).isEqualTo(14);
	}

	private Map<String, List<String>> longestAnswers() {
		Catalogue catalogue = this.catalogues.version(EDGE.version()).orElseThrow();
		Map<String, List<String>> answers = new LinkedHashMap<>();
		catalogue.questions()
			.forEach((question) -> answers.put(question.id(),
					List.of(question.options().get((question.index() < 2) ? 2 : 0).id())));
		answers.put("orte", List.of("netz", "presse", "messen"));
		return answers;
	}

	private int length(String table, String column) {
		return this.jdbc.sql("select max(length(" + column + ")) from " + table).query(Integer.class).single();
	}

}
