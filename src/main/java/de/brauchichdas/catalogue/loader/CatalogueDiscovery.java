package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Finds the folders that hold a catalogue: those in {@code catalogue/} on the class path
 * and those that the operator names. A folder is a catalogue if it has a
 * {@code catalogue.yml}.
 */
final class CatalogueDiscovery {

	private static final String RELEASED = "classpath*:catalogue/";

	private static final String FRAME = "catalogue.yml";

	private final ResourcePatternResolver resources;

	private final List<Catalogue> released = new ArrayList<>();

	private final List<Catalogue> added = new ArrayList<>();

	CatalogueDiscovery(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/**
	 * @param locations of the operator's folders, each one catalogue or a folder of
	 * catalogues
	 * @throws FaultyCatalogueException if a catalogue is faulty, is not named after its
	 * version or has the version of another, or a location holds none
	 */
	Catalogues load(List<String> locations) {
		within(RELEASED).forEach((frame) -> add(this.released, named(frame)));
		locations.forEach((location) -> addAll(location.endsWith("/") ? location : location + "/"));
		return new Catalogues(this.released, this.added);
	}

	private void addAll(String location) {
		Resource own = this.resources.getResource(location + FRAME);
		List<Resource> frames = within(location);
		if (own.exists()) {
			add(this.added, CatalogueLoader.load(own));
		}
		else if (frames.isEmpty()) {
			throw fault("-", "there is no catalogue in " + location);
		}
		frames.forEach((frame) -> add(this.added, named(frame)));
	}

	/** The frames of the catalogues whose folders lie in a location. */
	private List<Resource> within(String location) {
		try {
			return List.of(this.resources.getResources(location + "*/" + FRAME));
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private void add(List<Catalogue> loaded, Catalogue catalogue) {
		for (List<Catalogue> others : List.of(this.released, this.added)) {
			if (others.stream().anyMatch((other) -> other.version().equals(catalogue.version()))) {
				throw fault(catalogue.version(), "another catalogue has the same version");
			}
		}
		loaded.add(catalogue);
	}

	/** Loads a catalogue whose folder must be named after its version. */
	private static Catalogue named(Resource frame) {
		String folder = folder(frame);
		try {
			Catalogue catalogue = CatalogueLoader.load(frame);
			if (!catalogue.version().equals(folder)) {
				throw fault(catalogue.version(), "the folder must be named after its version, not '" + folder + "'");
			}
			return catalogue;
		}
		catch (FaultyCatalogueException ex) {
			throw ex.within(folder);
		}
	}

	private static String folder(Resource frame) {
		try {
			String[] path = frame.getURL().getPath().split("/");
			return path[path.length - 2];
		}
		catch (IOException ex) {
			throw fault("-", "the folder cannot be read: " + ex.getMessage());
		}
	}

	private static FaultyCatalogueException fault(String id, String reason) {
		return new FaultyCatalogueException(List.of(new CatalogueFault(FRAME, id, reason)));
	}

}
