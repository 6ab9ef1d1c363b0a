package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.decision.AxisBand;
import de.brauchichdas.catalogue.decision.AxisScale;
import de.brauchichdas.catalogue.content.Channels;
import de.brauchichdas.catalogue.decision.DecisionRules;
import de.brauchichdas.catalogue.content.Dimension;
import de.brauchichdas.catalogue.content.OpenDoubt;
import de.brauchichdas.catalogue.content.Recommendation;
import de.brauchichdas.catalogue.content.TurningPointWording;
import de.brauchichdas.catalogue.question.Axis;
import de.brauchichdas.catalogue.question.ListWording;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;

import org.springframework.core.io.Resource;

/** Reads one version of the catalogue from a folder of YAML files. */
public final class CatalogueLoader {

	private final CatalogueFaults faults = new CatalogueFaults();

	private final ConditionReader conditions = new ConditionReader();

	private final CatalogueFolder folder;

	private CatalogueLoader(Resource folder) {
		this.folder = new CatalogueFolder(folder, this.faults);
	}

	/**
	 * @param folder a location that ends with a slash, or a file in the folder
	 * @throws FaultyCatalogueException naming file, id and reason of every fault
	 */
	public static Catalogue load(Resource folder) {
		return new CatalogueLoader(folder).load();
	}

	private Catalogue load() {
		YamlEntry frame = stage(() -> this.folder.file("catalogue.yml"));
		ListWording lists = stage(() -> lists(frame.entry("lists")));
		TextReader texts = new TextReader(this.conditions, lists);
		List<Question> questions = stage(
				() -> new QuestionReader(this.conditions, texts).read(this.folder.file("questions.yml")));
		stage(() -> {
			readNamedConditions(frame);
			return frame;
		});
		DecisionRules rules = stage(() -> new RuleReader(this.conditions, texts).read(this.folder.file("rules.yml")));
		Map<Verdict, Recommendation> recommendations = stage(
				() -> new RecommendationReader(texts).read(this.folder.file("recommendations.yml")));
		Channels channels = stage(
				() -> new ChannelReader(this.conditions, texts).read(this.folder.file("channels.yml")));
		Catalogue catalogue = stage(() -> assemble(frame, lists, new NoticeReader(this.conditions, texts), questions,
				rules, recommendations, channels));
		stage(() -> {
			new CatalogueCrossCheck(catalogue, this.faults).check();
			CatalogueSizeCheck.check(catalogue, this.faults);
			ExampleReader.check(catalogue, this.faults);
			return catalogue;
		});
		stage(() -> {
			new SelectorCheck(catalogue, this.faults).check();
			return catalogue;
		});
		return catalogue;
	}

	private Catalogue assemble(YamlEntry frame, ListWording lists, NoticeReader reader, List<Question> questions,
			DecisionRules rules, Map<Verdict, Recommendation> recommendations, Channels channels) {
		YamlEntry notices = this.folder.file("notices.yml");
		YamlEntry legal = this.folder.file("legal.yml");
		YamlEntry measures = this.folder.file("measures.yml");
		YamlEntry sources = this.folder.file("sources.yml");
		YamlEntry statements = this.folder.file("statements.yml");
		YamlEntry doubts = this.folder.file("doubts.yml");
		Catalogue catalogue = new Catalogue(version(frame), frame.text("stand"), frame.text("title"), scales(frame),
				frame.number("borderlineWithin", 0, Axis.MAXIMUM), this.conditions.read(frame, "provisionalWhen"),
				frame.entries("dimensions", CatalogueLoader::dimension), questions, rules, recommendations, channels,
				notices.entries("notices", reader::notice), notices.entries("contradictions", reader::contradiction),
				legal.entries("legal", reader::legalLine), legal.text("caveat"),
				measures.entries("measures", reader::measure), reader.crisisPlan(measures.entry("crisisPlan")),
				turning(frame.entry("turning")), sources.entries("sources", NoticeReader::source),
				statements.entries("statements", NoticeReader::statement),
				doubts.entries("doubts", CatalogueLoader::doubt), ExampleReader.read(frame), language(frame), lists,
				this.folder.fingerprint());
		List.of(frame, notices, legal, measures, sources, statements, doubts).forEach(YamlEntry::finish);
		return catalogue;
	}

	/**
	 * Ends with every fault of this stage, because the next one would only repeat them.
	 */
	private <T> T stage(Supplier<T> reading) {
		Optional<T> result = Optional.empty();
		try {
			result = Optional.of(reading.get());
		}
		catch (FaultyCatalogueException ex) {
			this.faults.addAll(ex);
		}
		this.faults.check();
		return result.orElseThrow();
	}

	private void readNamedConditions(YamlEntry frame) {
		if (!(frame.node("conditions") instanceof Map<?, ?> map)) {
			throw frame.fault("'conditions' must have names and conditions");
		}
		map.forEach((key, node) -> {
			String name = String.valueOf(key);
			YamlEntry owner = new YamlEntry(frame.file(), name, map, this.faults);
			try {
				this.conditions.know(name, this.conditions.read(owner, (node != null) ? node : ""));
			}
			catch (FaultyCatalogueException ex) {
				this.faults.addAll(ex);
			}
		});
	}

	/** German if the file does not say. */
	private static Locale language(YamlEntry frame) {
		if (!frame.has("language")) {
			return Locale.GERMAN;
		}
		String tag = frame.text("language");
		if (!tag.matches("[a-z]{2,3}")) {
			throw frame.fault("'language' must be a language such as de or fr");
		}
		return Locale.forLanguageTag(tag);
	}

	/** Versions are compared as texts, so their form is fixed. */
	private static String version(YamlEntry frame) {
		String version = frame.text("version");
		if (!version.matches("\\d{4}-\\d{2}(-\\d{2})?(-[a-z]{2,3})?")) {
			throw frame.fault("'version' must be a year and a month such as 2026-11");
		}
		return version;
	}

	private static List<AxisScale> scales(YamlEntry frame) {
		List<AxisScale> scales = frame.entries("axes", (entry) -> new AxisScale(axis(entry), entry.text("title"),
				entry.entries("bands", CatalogueLoader::band)));
		for (Axis axis : Axis.values()) {
			if (scales.size() != Axis.values().length || scales.get(axis.ordinal()).axis() != axis) {
				throw frame.fault("'axes' must be need and readiness, in this order");
			}
		}
		return scales;
	}

	private static ListWording lists(YamlEntry entry) {
		ListWording lists = new ListWording(pattern(entry, "middle"), pattern(entry, "last"), pattern(entry, "apart"));
		entry.finish();
		return lists;
	}

	private static ListWording.Pattern pattern(YamlEntry entry, String key) {
		try {
			return ListWording.Pattern.of(entry.text(key));
		}
		catch (IllegalArgumentException ex) {
			throw entry.fault("'" + key + "' must contain {0} and then {1}");
		}
	}

	private static TurningPointWording turning(YamlEntry entry) {
		TurningPointWording words = new TurningPointWording(entry.text("single"), entry.text("together"),
				entry.text("stable"), entry.text("stableTogether"), entry.text("hingesOnOne"),
				entry.text("hingesOnSeveral"), entry.text("unreachable"));
		entry.finish();
		return words;
	}

	private static Axis axis(YamlEntry entry) {
		return Axis.of(entry.text("id")).orElseThrow(() -> entry.fault("the axis must be need or readiness"));
	}

	private static AxisBand band(YamlEntry entry) {
		return new AxisBand(entry.text("id"), entry.text("title"), entry.number("from"), entry.number("to"));
	}

	private static Dimension dimension(YamlEntry entry) {
		Axis axis = Axis.of(entry.text("axis")).orElseThrow(() -> entry.fault("the axis must be need or readiness"));
		return new Dimension(entry.text("id"), entry.text("title"), axis);
	}

	private static OpenDoubt doubt(YamlEntry entry) {
		return new OpenDoubt(entry.text("id"), entry.text("text"));
	}

}
