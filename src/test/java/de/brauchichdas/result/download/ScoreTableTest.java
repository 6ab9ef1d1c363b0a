package de.brauchichdas.result.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.assessment.BusinessName;
import de.brauchichdas.catalogue.decision.AxisScale;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Verdict;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static de.brauchichdas.ReleasedCatalogue.title;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A spreadsheet shows every cell as it is meant, and a program can tell all answers
 * apart.
 */
@SpringBootTest
@AutoConfigureMockMvc
class ScoreTableTest {

	/**
	 * What Excel or LibreOffice, German or English, may take for something else than
	 * text: formulas and errors; numbers with their signs, units and groups; fractions;
	 * days, months and times in every order. Wider than both on purpose.
	 */
	private static final String TAKEN_FOR_ELSE = "(?i)(?!„)[\\s\\p{C}\\p{Z}]*(?:[=+\\-@#\uff1d\uff0b\uff0d\uff20].*"
			+ "|(?=.*\\p{N})(?:[\\p{N}\\p{P}\\p{Sc}\\p{Z}\\s%^eT]|(?:EUR|CHF|USD|Uhr|AM|PM|um|den|GMT|Z"
			+ "|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
			+ "|jan|januar|feb|februar|m\u00e4r|m\u00e4rz|mar|march|apr|april|mai|may|jun|juni|june|jul|juli|july|aug|august"
			+ "|sep|sept|september|okt|oct|oktober|october|nov|november|dez|dec|dezember|december)(?!\\p{L}))*)";

	private static final Path LIBRE_OFFICE = Path.of("/usr/bin/soffice");

	@Autowired
	private MockMvcTester mvc;

	private CheckWalker<MvcTestResult> owner;

	@Test
	void aGermanSpreadsheetOpensTheTableWithoutSettings() {
		complete(WorkedExample.named("t01"), "Bäckerei „Müller, Söhne; Töchter“");
		MvcTestResult file = this.owner.get(this.owner.path("daten.csv"));
		assertThat(file.getResponse().getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(MockMvcTransport.content(file))
			.startsWith("\ufeff" + String.join(";", word("table.section"), word("table.question"), word("table.answer"),
					word("table.axis"), word("table.points"), word("table.maximum")) + "\r\n");
		assertThat(rows()).contains(total(Axis.NEED, 46), total(Axis.READINESS, 63),
				List.of(word("table.result"), "", title(Verdict.BASIS), "", "", ""),
				List.of(word("table.business-name"), "",
						"B\u00e4ckerei \u201eM\u00fcller, S\u00f6hne; T\u00f6chter\u201c", "", "", ""));
		assertThat(rows()).filteredOn((row) -> row.get(1).equals(question("zeit").text()))
			.singleElement()
			.satisfies((row) -> assertThat(row.subList(2, 6)).containsExactly(cell(option("zeit", "bis2")),
					CATALOGUE.scale(Axis.READINESS).title(), "4", "18"));
	}

	@Test
	void everyChosenOptionIsALineAndNoCellIsTakenForSomethingElse() {
		WorkedExample.all().forEach((example) -> {
			complete(example, "007");
			List<List<String>> rows = rows();
			rows.forEach((row) -> {
				assertThat(row.subList(0, 4)).as(example.id()).noneMatch((cell) -> cell.matches(TAKEN_FOR_ELSE));
				assertThat(row.subList(4, 6)).allMatch(
						(cell) -> cell.matches("[0-9]{0,3}|" + word("table.points") + "|" + word("table.maximum")));
			});
			example.ids().forEach((id, chosen) -> {
				List<List<String>> lines = rows.stream()
					.filter((row) -> row.get(1).equals(question(id).text()))
					.toList();
				if (!lines.isEmpty()) {
					assertThat(lines).as(example.id()).hasSameSizeAs(chosen);
					if (!example.ids().get("groesse").contains("solo")) { // worded
																			// otherwise
						assertThat(lines).as(example.id())
							.extracting((row) -> row.get(2))
							.containsExactlyInAnyOrderElementsOf(
									chosen.stream().map((option) -> cell(option(id, option))).toList());
					}
					assertThat(lines.stream().skip(1)).as("points are counted once")
						.allMatch((row) -> row.subList(3, 6).equals(List.of("", "", "")));
				}
			});
		});
	}

	private static Stream<String> texts() {
		return CATALOGUE.questions()
			.stream()
			.flatMap((question) -> Stream.concat(Stream.of(question.id(), question.text()),
					question.options().stream().flatMap(ScoreTableTest::words)))
			.distinct();
	}

	private static Stream<String> words(Option option) {
		return Stream.of(option.id(), option.text());
	}

	@Test
	void noTextOfTheCatalogueIsTakenForSomethingElse() {
		assertThat(texts()).hasSizeGreaterThan(100)
			.allSatisfy((text) -> assertThat(cell(text)).doesNotMatch(TAKEN_FOR_ELSE).contains(text));
	}

	@Test
	void aNameIsShownAsItIs() {
		complete(WorkedExample.named("t01"), "");
		Stream
			.of("2-9", "2\u20139", "1/2", "007", "3.11", "3.11.", "3. Nov", "Nov 3", "3 Nov 26", "2026-11",
					"2026-11-28", "28. November 2026, 14:05 Uhr", "10:30", "10:30 PM", "1e5", "1E-5", "12 %",
					"5 \u20ac", "\u20ac 5", "1.000", "1,5", "0049 30 123", "=1+1", "+49 1", "-2", "@summe", "\uff1d1",
					"#N/A", "\u00bd", "\u0663", "\t=1", " =1", "\u200b=1", "\u00a0-1", "(5)", "'5", "TT.MM 5",
					"Mo, 5. Mai 2026", "5 Stunden", "-", "1 1/2")
			.forEach((name) -> {
				assertThat(cell(name)).doesNotMatch(TAKEN_FOR_ELSE).contains(name);
				this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(name));
				assertThat(rows()).filteredOn((row) -> row.get(0).equals(word("table.business-name")))
					.singleElement()
					.satisfies((row) -> assertThat(row.get(2)).doesNotMatch(TAKEN_FOR_ELSE)
						.contains(BusinessName.of(name).value()));
			});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "M\u00fcller \u2013 Brot", "B\u00e4ckerei", "Nein", "Bis 2 Stunden in jeder Woche", "a=b" })
	void anOrdinaryCellStaysAsItIs(String text) {
		assertThat(cell(text)).isEqualTo(text);
	}

	/**
	 * Where it is installed: opens the table with German settings and writes what it
	 * shows.
	 */
	@Test
	@EnabledIf("libreOfficeIsInstalled")
	void libreOfficeShowsEveryCellAsItIs(@TempDir Path folder) throws Exception {
		complete(WorkedExample.named("t03"), "007");
		Path table = folder.resolve("table.csv");
		Files.writeString(table, table());
		String german = "Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true,true";
		Process process = new ProcessBuilder(LIBRE_OFFICE.toString(),
				"-env:UserInstallation=" + folder.toUri() + "user", "--headless", "--infilter=" + german,
				"--convert-to", "csv:" + german, "--outdir", folder.resolve("shown").toString(), table.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("log").toFile())
			.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(rows(Files.readString(folder.resolve("shown/table.csv")))).isEqualTo(rows());
	}

	static boolean libreOfficeIsInstalled() {
		return Files.isExecutable(LIBRE_OFFICE);
	}

	private static String cell(String text) {
		return ScoreTable.couldBeElse(text) ? word("table.text", text) : text;
	}

	private String table() {
		return MockMvcTransport.content(this.owner.get(this.owner.path("daten.csv")));
	}

	private List<List<String>> rows() {
		return rows(table());
	}

	private static List<List<String>> rows(String table) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(';')
			.ofCsvRecord(table.replaceFirst("^\ufeff", ""))) {
			return reader.stream().map(CsvRecord::getFields).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> total(Axis axis, int points) {
		AxisScale scale = CATALOGUE.scale(axis);
		return List.of("", "", scale.band(points).title(), scale.title(), String.valueOf(points),
				String.valueOf(Axis.MAXIMUM));
	}

	private void complete(WorkedExample example, String name) {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.completeAll(name, example.ids());
	}

}
