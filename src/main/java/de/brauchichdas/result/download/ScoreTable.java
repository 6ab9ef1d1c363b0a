package de.brauchichdas.result.download;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

/**
 * Writes answers and scores as a table that a German spreadsheet opens without settings.
 * Each chosen option is a line of its own.
 */
@Component
class ScoreTable {

	/** Tells a spreadsheet that umlauts are in UTF-8. */
	private static final String MARK = "\ufeff";

	/** The beginning of what a spreadsheet would take for a formula or an error. */
	private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}\\p{Z}]*[=+\\-@#\uff1d\uff0b\uff0d\uff20]");

	private static final Pattern DIGIT = Pattern.compile("\\p{N}");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	/** No date, time, amount or number has more words. */
	private static final int MOST_WORDS = 3;

	private final InterfaceTexts texts;

	ScoreTable(InterfaceTexts texts) {
		this.texts = texts;
	}

	/**
	 * @param completed when the result was made, in words
	 */
	String of(Result result, Optional<String> business, String completed) {
		Catalogue catalogue = result.catalogue();
		Evaluation evaluation = result.evaluation();
		List<List<?>> lines = new ArrayList<>();
		lines.add(words("section", "question", "answer", "axis", "points", "maximum"));
		result.journey().asked().forEach((question) -> lines.addAll(answers(result, question)));
		evaluation.dimensions().forEach((score) -> lines.add(section(catalogue, score)));
		for (Axis axis : Axis.values()) {
			lines.add(axis(catalogue, axis, (axis == Axis.NEED) ? evaluation.need() : evaluation.readiness()));
		}
		lines.add(line("result", result.title()));
		lines.add(line("date", completed));
		lines.add(line("version", catalogue.version()));
		business.ifPresent((name) -> lines.add(line("business-name", name)));
		return written(lines);
	}

	private String written(List<List<?>> lines) {
		StringWriter table = new StringWriter();
		table.write(MARK);
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(table)) {
			lines.forEach((line) -> csv.writeRecord(line.stream().map(this::cell).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.toString();
	}

	/**
	 * The points of a question stand in its first line, so that the column can be summed.
	 */
	private static List<List<?>> answers(Result result, Question question) {
		Axis axis = question.axis();
		String section = result.catalogue().dimension(question).title();
		List<List<?>> lines = new ArrayList<>();
		for (Option option : result.answers().chosen(question)) {
			lines.add((axis != null && lines.isEmpty())
					? List.of(section, question.text(), option.text(), result.catalogue().scale(axis).title(),
							question.points(result.answers().mask(question)), question.maximum())
					: List.of(section, question.text(), option.text(), "", "", ""));
		}
		return lines;
	}

	private static List<?> section(Catalogue catalogue, DimensionScore score) {
		return List.of(score.dimension().title(), "", "", catalogue.scale(score.dimension().axis()).title(),
				score.points(), score.maximum());
	}

	private static List<?> axis(Catalogue catalogue, Axis axis, int points) {
		return List.of("", "", catalogue.scale(axis).band(points).title(), catalogue.scale(axis).title(), points,
				Axis.MAXIMUM);
	}

	private List<?> line(String key, String value) {
		return List.of(this.texts.text("table." + key), "", value, "", "", "");
	}

	private List<?> words(String... keys) {
		return List.of(keys).stream().map((key) -> this.texts.text("table." + key)).toList();
	}

	/** Only numbers are numbers. */
	private String cell(Object content) {
		return (content instanceof String text && couldBeElse(text)) ? this.texts.text("table.text", text)
				: content.toString();
	}

	/**
	 * Whether a spreadsheet might take the text for a formula, or for a number or date,
	 * which would then look different. In quotation marks it takes it for text.
	 */
	static boolean couldBeElse(String text) {
		return FORMULA.matcher(text).find()
				|| (DIGIT.matcher(text).find() && WORD.matcher(text).results().count() <= MOST_WORDS);
	}

}
