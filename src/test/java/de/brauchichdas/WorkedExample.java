package de.brauchichdas;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.Answers;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;

/** A business with its answers and what an expert expects. */
public record WorkedExample(String id, String name, Map<String, List<String>> ids, int need, int readiness,
		List<String> rules, String verdict) {

	public static Stream<WorkedExample> all() {
		try (InputStream in = new ClassPathResource("worked-examples.yml").getInputStream()) {
			List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			return entries.stream().map(WorkedExample::of);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static WorkedExample named(String id) {
		return all().filter((example) -> example.id().equals(id)).findFirst().orElseThrow();
	}

	public Answers answers(Catalogue catalogue) {
		return catalogue.answers(this.ids);
	}

	@Override
	public String toString() {
		return this.id + " " + this.name;
	}

	private static WorkedExample of(Map<String, Object> entry) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		((Map<?, ?>) value(entry, "antworten"))
			.forEach((question, chosen) -> ids.put(String.valueOf(question), texts(chosen)));
		return new WorkedExample(value(entry, "id").toString(), value(entry, "name").toString(), ids,
				(Integer) value(entry, "bedarf"), (Integer) value(entry, "bereitschaft"), texts(value(entry, "regeln")),
				value(entry, "ergebnis").toString());
	}

	private static Object value(Map<String, Object> entry, String key) {
		Object value = entry.get(key);
		if (value == null) {
			throw new IllegalArgumentException("Missing: " + key);
		}
		return value;
	}

	private static List<String> texts(Object node) {
		return (node instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of(String.valueOf(node));
	}

}
