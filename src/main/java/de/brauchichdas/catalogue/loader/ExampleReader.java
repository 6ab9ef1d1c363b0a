package de.brauchichdas.catalogue.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.content.ExampleBusiness;
import de.brauchichdas.catalogue.question.InvalidAnswersException;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import org.jspecify.annotations.Nullable;

/** Reads the example and looks whether it answers just what is asked. */
final class ExampleReader {

	private static final String KEY = "example";

	private ExampleReader() {
	}

	static @Nullable ExampleBusiness read(YamlEntry frame) {
		if (!frame.has(KEY)) {
			return null;
		}
		YamlEntry entry = frame.entry(KEY);
		String title = entry.text("title");
		if (!(entry.node("answers") instanceof Map<?, ?> map)) {
			throw entry.fault("'answers' must have questions and options");
		}
		Map<String, List<String>> answers = new LinkedHashMap<>();
		map.forEach((question, chosen) -> answers.put(String.valueOf(question), ids(chosen)));
		entry.finish();
		return new ExampleBusiness(title, answers);
	}

	private static List<String> ids(@Nullable Object chosen) {
		List<?> list = (chosen instanceof List<?> several) ? several : (chosen != null) ? List.of(chosen) : List.of();
		return list.stream().map(String::valueOf).toList();
	}

	static void check(Catalogue catalogue, CatalogueFaults faults) {
		ExampleBusiness example = catalogue.example();
		if (example == null) {
			return;
		}
		try {
			Journey journey = Journey.of(catalogue.answers(example.answers()));
			String open = ids(
					journey.asked().stream().filter((asked) -> !example.answers().containsKey(asked.id())).toList());
			if (!open.isEmpty()) {
				faults.add("catalogue.yml", KEY, "an answer is missing: " + open);
			}
			String hidden = example.answers()
				.keySet()
				.stream()
				.filter((id) -> journey.asked().stream().noneMatch((asked) -> asked.id().equals(id)))
				.collect(Collectors.joining(", "));
			if (!hidden.isEmpty()) {
				faults.add("catalogue.yml", KEY, "answered, but not asked: " + hidden);
			}
		}
		catch (InvalidAnswersException ex) {
			faults.add("catalogue.yml", KEY, "not permitted: " + ex.getMessage());
		}
	}

	private static String ids(List<Question> questions) {
		return questions.stream().map(Question::id).collect(Collectors.joining(", "));
	}

}
