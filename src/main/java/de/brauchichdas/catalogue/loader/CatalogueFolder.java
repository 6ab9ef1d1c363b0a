package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.springframework.core.io.Resource;

/** The YAML files of one version. */
final class CatalogueFolder {

	private final Resource folder;

	private final CatalogueFaults faults;

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
			if (yaml().load(in) instanceof Map<?, ?> map) {
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

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		return new Yaml(new SafeConstructor(options));
	}

	private static FaultyCatalogueException fault(String file, String reason) {
		return new FaultyCatalogueException(List.of(new CatalogueFault(file, "-", reason)));
	}

}
