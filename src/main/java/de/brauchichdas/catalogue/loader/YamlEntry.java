package de.brauchichdas.catalogue.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One mapping of a YAML file. It remembers which keys were read, so that unknown ones are
 * refused, and names itself in every fault.
 */
final class YamlEntry {

	/** Ids stand in addresses, in forms and, joined by commas, in a column. */
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

	private final String file;

	private final String id;

	private final Map<?, ?> values;

	private final CatalogueFaults faults;

	private final Set<String> read = new HashSet<>();

	YamlEntry(String file, String id, Map<?, ?> values, CatalogueFaults faults) {
		this.file = file;
		this.id = id;
		this.values = values;
		this.faults = faults;
	}

	String id() {
		return this.id;
	}

	String file() {
		return this.file;
	}

	boolean has(String key) {
		return this.values.containsKey(key);
	}

	/** Any value as it was parsed. */
	Object node(String key) {
		this.read.add(key);
		return Optional.<Object>ofNullable(this.values.get(key)).orElseThrow(() -> fault("'" + key + "' is missing"));
	}

	@Nullable Object optionalNode(String key) {
		return has(key) ? node(key) : null;
	}

	/** A text that is not blank. */
	String text(String key) {
		if (node(key) instanceof String text && !text.isBlank()) {
			return printable(key, text.strip());
		}
		throw fault("'" + key + "' must be a text that is not empty");
	}

	/** Neither page nor PDF can show control characters and halves of characters. */
	private String printable(String key, String text) {
		boolean printable = text.codePoints()
			.allMatch((letter) -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter)
					&& Character.getType(letter) != Character.SURROGATE && (letter & 0xfffe) != 0xfffe);
		if (!printable) {
			throw fault("'" + key + "' holds a character that cannot be shown");
		}
		return text;
	}

	@Nullable String optionalText(String key) {
		return has(key) ? text(key) : null;
	}

	int number(String key) {
		if (node(key) instanceof Integer number) {
			return number;
		}
		throw fault("'" + key + "' must be a whole number");
	}

	int number(String key, int least, int most) {
		int number = number(key);
		if (number < least || number > most) {
			throw fault("'" + key + "' must lie within " + least + "–" + most);
		}
		return number;
	}

	@Nullable Integer optionalNumber(String key, int least, int most) {
		return has(key) ? Integer.valueOf(number(key, least, most)) : null;
	}

	boolean flag(String key) {
		if (!has(key)) {
			return false;
		}
		if (node(key) instanceof Boolean flag) {
			return flag;
		}
		throw fault("'" + key + "' must be true or false");
	}

	/**
	 * A list of texts; one text may stand without brackets; empty if the key is absent.
	 */
	List<String> texts(String key) {
		Object node = optionalNode(key);
		if (node == null) {
			return List.of();
		}
		List<?> list = (node instanceof List<?> several) ? several : List.of(node);
		return list.stream().map((item) -> {
			if (item instanceof String text && !text.isBlank()) {
				return printable(key, text.strip());
			}
			throw fault("'" + key + "' must be a list of texts that are not empty");
		}).toList();
	}

	/** One or two whole numbers. */
	List<Integer> numbers(String key) {
		Object node = node(key);
		List<?> list = (node instanceof List<?> several) ? several : List.of(node);
		List<Integer> numbers = new ArrayList<>();
		for (Object item : list) {
			if (!(item instanceof Integer number)) {
				throw fault("'" + key + "' must be whole numbers");
			}
			numbers.add(number);
		}
		return numbers;
	}

	/** A single nested mapping. */
	YamlEntry entry(String key) {
		return nested(key, node(key));
	}

	/** Nested mappings, each read and checked for unknown keys and doubled ids. */
	<T> List<T> entries(String key, Function<YamlEntry, T> reader) {
		return entries(key, node(key), reader);
	}

	/**
	 * Like {@link #entries(String, Function)}, for a node that was taken out of the
	 * entry.
	 */
	<T> List<T> entries(String key, Object node, Function<YamlEntry, T> reader) {
		if (!(node instanceof List<?> list)) {
			throw fault("'" + key + "' must be a list");
		}
		List<T> result = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		int position = 0;
		for (Object item : list) {
			position++;
			try {
				YamlEntry entry = nested(key + " " + position, item);
				if (entry.has("id") && !ids.add(entry.knownBy())) {
					throw entry.fault("the id is used twice");
				}
				result.add(reader.apply(entry));
				entry.finish();
			}
			catch (FaultyCatalogueException ex) {
				this.faults.addAll(ex);
			}
		}
		return result;
	}

	private String knownBy() {
		String id = text("id");
		if (!ID.matcher(id).matches()) {
			throw fault("an id is at most 60 letters, digits, - and _");
		}
		return id;
	}

	private YamlEntry nested(String key, Object item) {
		if (!(item instanceof Map<?, ?> map)) {
			throw fault("'" + key + "' must have keys and values");
		}
		String name = (map.get("id") instanceof String text) ? text : key;
		return new YamlEntry(this.file, this.id.isEmpty() ? name : this.id + "/" + name, map, this.faults);
	}

	/** Refuses every key that nobody read. */
	void finish() {
		for (Object key : this.values.keySet()) {
			if (!(key instanceof String text) || !this.read.contains(text)) {
				throw fault("unknown key '" + key + "'");
			}
		}
	}

	FaultyCatalogueException fault(String reason) {
		return new FaultyCatalogueException(
				List.of(new CatalogueFault(this.file, this.id.isEmpty() ? "-" : this.id, reason)));
	}

}
