package de.brauchichdas.method;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.Channels;
import de.brauchichdas.catalogue.question.ConditionalText;
import de.brauchichdas.catalogue.content.LegalLine;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.content.SourceCitation;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.content.SuccessSign;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;

/** Finds the entries of a catalogue that name a source or a statement. */
class SourceUsage {

	private static final Pattern CLAUSE = Pattern.compile("^(.+?)[.:;?](?= )");

	private final Catalogue catalogue;

	private final List<Use> uses;

	SourceUsage(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.uses = catalogue.citations().stream().map((citation) -> new Use(citation, name(citation))).toList();
	}

	/**
	 * An entry that names sources or statements, with its name, or its id if it has none.
	 */
	record Use(SourceCitation citation, String name) {

	}

	List<Use> all() {
		return this.uses;
	}

	/** The entries that name this source or statement. */
	public List<Use> of(String id) {
		return this.uses.stream().filter((use) -> use.citation().evidence().contains(id)).toList();
	}

	/** The statements taken from this source. */
	public List<SourceStatement> statements(String source) {
		return this.catalogue.statements().stream().filter((statement) -> statement.source().equals(source)).toList();
	}

	private String name(SourceCitation citation) {
		String id = citation.id();
		Stream<String> names = switch (citation.kind()) {
			case "questions" -> this.catalogue.question(id).map(Question::name).stream();
			case "rules" ->
				this.catalogue.rules().all().stream().filter((rule) -> rule.id().equals(id)).map(Rule::name);
			case "recommendations" ->
				Verdict.of(id).map((verdict) -> this.catalogue.recommendation(verdict).title()).stream();
			case "channels" -> channel(id);
			case "legal" ->
				this.catalogue.legal().stream().filter((line) -> line.id().equals(id)).map(LegalLine::title);
			case "measures" -> Stream.concat(
					this.catalogue.successSigns().stream().filter((one) -> one.id().equals(id)).map(SuccessSign::title),
					Stream.of(this.catalogue.crisisPlan().title()));
			case "notices" -> Stream.concat(this.catalogue.notices().stream(), this.catalogue.contradictions().stream())
				.filter((notice) -> notice.id().equals(id))
				.map((notice) -> opening(notice.text()));
			default -> Stream.of(id);
		};
		return names.findFirst().orElse(id);
	}

	/** The first clause of a text that has no name of its own. */
	private static String opening(ConditionalText text) {
		String pattern = TextWording.pattern(usual(text));
		Matcher clause = CLAUSE.matcher(pattern);
		return clause.find() ? clause.group(1) : pattern;
	}

	/** The wording that stands if no other fits better. */
	private static ConditionalText.Variant usual(ConditionalText text) {
		List<ConditionalText.Variant> variants = TextWording.variants(text);
		return variants.get(variants.size() - 1);
	}

	/** The name of a place, the usual one if it has several. */
	private Stream<String> channel(String id) {
		Stream<String> places = this.catalogue.channels()
			.places()
			.stream()
			.filter((place) -> place.id().equals(id))
			.map((place) -> TextWording.pattern(usual(place.name())));
		return Stream.concat(places,
				this.catalogue.channels()
					.discouraged()
					.stream()
					.filter((one) -> one.id().equals(id))
					.map(Channels.Discouraged::name));
	}

}
