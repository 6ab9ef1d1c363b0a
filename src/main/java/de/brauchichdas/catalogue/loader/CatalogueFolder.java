package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.springframework.core.io.Resource;

/** The YAML files of one version. */
final class CatalogueFolder {

	private final Resource folder;

	private final CatalogueFaults faults;

	private final Map<String, String> texts = new TreeMap<>();

	/**
	 * @param folder a location that ends with a slash, or a file in the folder
	 */
	CatalogueFolder(Resource folder, CatalogueFaults faults) {
		this.folder = folder;
		this.faults = faults;
	}

	/** The top mapping of a file. */
	YamlEntry file(String name) {
		try (InputStream in = this.folder.createRelative(name).getInputStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			this.texts.put(name, text);
			if (yaml().load(text) instanceof Map<?, ?> map) {
				return new YamlEntry(name, "", map, this.faults);
			}
			throw fault(name, "the file must have keys and values");
		}
		catch (IOException ex) {
			throw fault(name, "the file cannot be read: " + ex.getMessage());
		}
		catch (YAMLException ex) {
			throw fault(name, "no readable YAML: " + ex.getMessage());
		}
	}

	/**
	 * Identifies the content of the files read so far: the SHA-256 of their names and
	 * texts in hexadecimal digits. Which line ends a file has does not count.
	 */
	String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.texts.forEach((name, text) -> {
				String plain = text.replace("\r\n", "\n");
				digest.update((name + ":" + plain.length() + ":" + plain).getBytes(StandardCharsets.UTF_8));
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		return new Yaml(new SafeConstructor(options));
	}

	private static FaultyCatalogueException fault(String file, String reason) {
		return new FaultyCatalogueException(List.of(new CatalogueFault(file, "-", reason)));
	}

}
