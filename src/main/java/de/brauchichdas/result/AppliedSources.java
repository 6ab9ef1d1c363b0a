package de.brauchichdas.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.brauchichdas.advice.Advice.RenderedLegalLine;
import de.brauchichdas.advice.Advice.RenderedNotice;
import de.brauchichdas.advice.Advice;
import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels.Discouraged;
import de.brauchichdas.catalogue.content.CrisisPlan;
import de.brauchichdas.catalogue.content.Source;
import de.brauchichdas.catalogue.content.SourceCitation;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.content.SuccessSign;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.scoring.Evaluation;
import de.brauchichdas.scoring.FiredRule;

/** The sources of what is said in one result, and of nothing else. */
final class AppliedSources {

	private AppliedSources() {
	}

	/** In catalogue order; a statement counts for the text it was taken from. */
	static List<Source> of(LoadedAssessment open, Evaluation evaluation, Advice advice) {
		Catalogue catalogue = open.catalogue();
		Set<String> said = said(open, evaluation, advice);
		Set<String> evidence = new LinkedHashSet<>();
		catalogue.citations()
			.stream()
			.filter((citation) -> said.contains(key(citation.kind(), citation.id())))
			.map(SourceCitation::evidence)
			.forEach(evidence::addAll);
		catalogue.statements()
			.stream()
			.filter((statement) -> evidence.contains(statement.id()))
			.map(SourceStatement::source)
			.toList()
			.forEach(evidence::add);
		return catalogue.sources().stream().filter((source) -> evidence.contains(source.id())).toList();
	}

	private static Set<String> said(LoadedAssessment open, Evaluation evaluation, Advice advice) {
		Set<String> said = new LinkedHashSet<>();
		add(said, "questions", open.journey().asked().stream().map(Question::id));
		add(said, "rules", evaluation.rules().stream().map(FiredRule::id));
		add(said, "recommendations", Stream.of(evaluation.verdict().id()));
		add(said, "channels", advice.channels().kept().stream().map((planned) -> planned.place().id()));
		add(said, "channels", advice.channels().dropped().stream().map((planned) -> planned.place().id()));
		add(said, "channels", advice.discouraged().stream().map(Discouraged::id));
		add(said, "notices", advice.notices().stream().map(RenderedNotice::id));
		add(said, "notices", advice.contradictions().stream().map(RenderedNotice::id));
		add(said, "legal", advice.legal().stream().map(RenderedLegalLine::id));
		add(said, "measures", advice.successSigns().stream().map(SuccessSign::id));
		CrisisPlan crisis = advice.crisisPlan();
		if (crisis != null) {
			said.add(key("measures", "crisisPlan"));
		}
		return said;
	}

	private static void add(Set<String> said, String kind, Stream<String> entries) {
		entries.map((entry) -> key(kind, entry)).forEach(said::add);
	}

	private static String key(String kind, String entry) {
		return kind + "/" + entry;
	}

}
