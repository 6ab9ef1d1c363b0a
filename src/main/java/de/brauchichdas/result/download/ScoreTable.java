package de.brauchichdas.result.download;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.result.Result;
import de.brauchichdas.scoring.DimensionScore;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.web.InterfaceTexts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.springframework.stereotype.Component;

/** Answers and scores as a table that a German spreadsheet opens as it is. */
@Component
class ScoreTable {

	/** Tells a spreadsheet that umlauts are in UTF-8. */
	private static final String MARK = "\ufeff";

	/** What a spreadsheet would take for a formula. */
	private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*",
			Pattern.DOTALL);

	private final InterfaceTexts texts;

	ScoreTable(InterfaceTexts texts) {
		this.texts = texts;
	}

	/**
	 * @param day of the result, in German form
	 */
	String of(Result result, Optional<String> business, String day) {
		Catalogue catalogue = result.catalogue();
		Evaluation evaluation = result.evaluation();
		StringWriter table = new StringWriter();
		table.write(MARK);
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(table)) {
			write(csv, words("section", "question", "answer", "axis", "points", "maximum"));
			result.journey().asked().forEach((question) -> write(csv, answer(result, question)));
			evaluation.dimensions().forEach((score) -> write(csv, section(catalogue, score)));
			for (Axis axis : Axis.values()) {
				write(csv, axis(catalogue, axis, (axis == Axis.NEED) ? evaluation.need() : evaluation.readiness()));
			}
			write(csv, line("result", result.title()));
			write(csv, line("date", day));
			write(csv, line("version", catalogue.version()));
			business.ifPresent((name) -> write(csv, line("business-name", name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.toString();
	}

	private static List<String> section(Catalogue catalogue, DimensionScore score) {
		return List.of(score.dimension().title(), "", "", catalogue.scale(score.dimension().axis()).title(),
				String.valueOf(score.points()), String.valueOf(score.maximum()));
	}

	private static List<String> axis(Catalogue catalogue, Axis axis, int points) {
		return List.of("", "", catalogue.scale(axis).band(points).title(), catalogue.scale(axis).title(),
				String.valueOf(points), String.valueOf(Axis.MAXIMUM));
	}

	private static List<String> answer(Result result, Question question) {
		Axis axis = question.axis();
		return List.of(result.catalogue().dimension(question).title(), question.text(),
				result.catalogue()
					.lists()
					.separate(result.answers().chosen(question).stream().map(Option::text).toList()),
				(axis != null) ? result.catalogue().scale(axis).title() : "",
				(axis != null) ? String.valueOf(question.points(result.answers().mask(question))) : "",
				(axis != null) ? String.valueOf(question.maximum()) : "");
	}

	private List<String> line(String key, String value) {
		return List.of(this.texts.text("table." + key), "", value, "", "", "");
	}

	private List<String> words(String... keys) {
		return List.of(keys).stream().map((key) -> this.texts.text("table." + key)).toList();
	}

	private static void write(CsvWriter csv, List<String> cells) {
		csv.writeRecord(cells.stream().map(ScoreTable::harmless).toList());
	}

	static String harmless(String cell) {
		return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
	}

}
