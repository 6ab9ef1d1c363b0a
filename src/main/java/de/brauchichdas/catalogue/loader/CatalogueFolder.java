package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML files of one version. */
final class CatalogueFolder {

	private final Resource folder;

	private final Faults faults;

	/**
	 * @param folder a location that ends with a slash
	 */
	CatalogueFolder(Resource folder, Faults faults) {
		this.folder = folder;
		this.faults = faults;
	}

	/** The top mapping of a file. */
	Entry file(String name) {
		try (InputStream in = this.folder.createRelative(name).getInputStream()) {
			if (yaml().load(in) instanceof Map<?, ?> map) {
				return new Entry(name, "", map, this.faults);
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

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		return new Yaml(new SafeConstructor(options));
	}

	private static CatalogueException fault(String file, String reason) {
		return new CatalogueException(List.of(new Fault(file, "-", reason)));
	}

}
