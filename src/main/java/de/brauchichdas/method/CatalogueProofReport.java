package de.brauchichdas.method;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.scoring.proof.CatalogueProof.Count;
import de.brauchichdas.scoring.proof.CatalogueProof.Lowering;
import de.brauchichdas.scoring.proof.CatalogueProof.Monotony;
import de.brauchichdas.scoring.proof.CatalogueProof;

import org.springframework.context.MessageSource;

/** Writes what a proof found as a German text, one finding per line. */
public final class CatalogueProofReport {

	private static final String NUMBER = "%,d";

	private final CatalogueProof proof;

	private final MessageSource messages;

	public CatalogueProofReport(CatalogueProof proof, MessageSource messages) {
		this.proof = proof;
		this.messages = messages;
	}

	/** The whole report. */
	public String text() {
		return String.join(System.lineSeparator(),
				List.of(message("title", this.proof.catalogue().version(), number(this.proof.total())), "",
						message("verdicts"), verdicts(), "", message("rules"), rules(), "", message("guards"), guards(),
						"", message("monotony"), monotony(), "", message("texts"), texts(),
						message("hidden-answers", number(this.proof.hiddenAnswers())), "", message("content"),
						content(), "", message(this.proof.holds() ? "holds" : "broken")));
	}

	private String verdicts() {
		return this.proof.verdicts()
			.entrySet()
			.stream()
			.map((entry) -> message("verdict", padded(entry.getKey().id()), number(entry.getValue()),
					share(entry.getValue().number()), witness(entry.getValue())))
			.collect(lines());
	}

	private String rules() {
		return this.proof.rules()
			.stream()
			.map((rule) -> message("rule", padded(rule.rule().id()), number(rule.fires()), number(rule.decides()),
					witness(rule.decides())))
			.collect(lines());
	}

	private String guards() {
		return this.proof.guards()
			.stream()
			.map((guard) -> message((guard.broken().number() == 0) ? "guard" : "guard.broken",
					padded(guard.guard().id()), number(guard.applies()), number(guard.broken()),
					witness(guard.broken())))
			.collect(lines());
	}

	private String monotony() {
		return this.proof.monotony().stream().map(this::monotony).collect(lines());
	}

	private String monotony(Monotony monotony) {
		Lowering example = monotony.example();
		if (example == null) {
			return message("monotony.never", padded(monotony.question().id()), number(monotony.pairs()));
		}
		return message(monotony.promised() ? "monotony.broken" : "monotony.lowers", padded(monotony.question().id()),
				number(monotony.lowered()), example.from(), example.to(), example.before().id(), example.after().id(),
				number(monotony.pairs()), witness(monotony.lowered()));
	}

	private String texts() {
		return this.proof.missingTexts().isEmpty() ? message("texts.complete")
				: this.proof.missingTexts()
					.stream()
					.map((missing) -> message("texts.missing", missing.slot(), number(missing.questionnaires()),
							witness(missing.questionnaires())))
					.collect(lines());
	}

	private String content() {
		boolean complete = this.proof.unused().isEmpty() && this.proof.unproven().isEmpty();
		return complete ? message("content.complete")
				: Stream
					.concat(this.proof.unused().stream().map((place) -> message("content.unused", place)),
							this.proof.unproven().stream().map((place) -> message("content.unproven", place)))
					.collect(lines());
	}

	private String witness(Count count) {
		CatalogueProof.Witness witness = count.witness();
		return (witness != null) ? witness.answers()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + String.join("+", entry.getValue()))
			.collect(Collectors.joining(" ")) : message("no-example");
	}

	private String share(long number) {
		return String.format(Locale.GERMAN, "%.2f", 100.0 * number / this.proof.total());
	}

	private static String number(Count count) {
		return number(count.number());
	}

	private static String number(long number) {
		return String.format(Locale.GERMAN, NUMBER, number);
	}

	private static String padded(String id) {
		return String.format("%-34s", id);
	}

	private static Collector<CharSequence, ?, String> lines() {
		return Collectors.joining(System.lineSeparator());
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage("proof." + key, arguments, Locale.GERMAN);
	}

}
