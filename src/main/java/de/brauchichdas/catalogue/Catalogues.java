package de.brauchichdas.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every loaded version of the catalogue, the newest last. */
public final class Catalogues {

	private final List<Catalogue> versions;

	/**
	 * @throws IllegalArgumentException if there is none
	 */
	public Catalogues(Collection<Catalogue> versions) {
		if (versions.isEmpty()) {
			throw new IllegalArgumentException("No catalogue");
		}
		this.versions = versions.stream().sorted(Comparator.comparing(Catalogue::version)).toList();
	}

	/** The version that new assessments get. */
	public Catalogue newest() {
		return this.versions.get(this.versions.size() - 1);
	}

	public Optional<Catalogue> version(String version) {
		return this.versions.stream().filter((catalogue) -> catalogue.version().equals(version)).findFirst();
	}

}
