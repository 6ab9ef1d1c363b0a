package de.brauchichdas.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All loaded versions of the catalogue. New assessments get the newest version in their
 * language; older versions stay available for the assessments that pin them.
 */
public final class Catalogues {

	private final List<Catalogue> versions;

	private final List<Catalogue> added;

	/**
	 * @param versions in any order
	 * @throws IllegalArgumentException if there is no catalogue, or two have the same
	 * version
	 */
	public Catalogues(Collection<Catalogue> released) {
		this(released, List.of());
	}

	/**
	 * @param added by the operator, so that no test of ours has seen them
	 * @throws IllegalArgumentException if there is none, or two have the same version
	 */
	public Catalogues(Collection<Catalogue> released, Collection<Catalogue> added) {
		List<Catalogue> versions = Stream.of(released, added).flatMap(Collection::stream).toList();
		if (versions.isEmpty()) {
			throw new IllegalArgumentException("No catalogue");
		}
		if (versions.stream().map(Catalogue::version).distinct().count() < versions.size()) {
			throw new IllegalArgumentException("Two catalogues have the same version: "
					+ versions.stream().map(Catalogue::version).sorted().toList());
		}
		this.versions = versions.stream().sorted(Comparator.comparing(Catalogue::version)).toList();
		this.added = List.copyOf(added);
	}

	/** Those that the operator added. */
	public List<Catalogue> added() {
		return this.added;
	}

	/** Returns all versions, the newest last. */
	public List<Catalogue> all() {
		return this.versions;
	}

	/** Returns the newest version, whatever its language. */
	public Catalogue newest() {
		return this.versions.get(this.versions.size() - 1);
	}

	/**
	 * Returns the newest version in a language, or the newest of all if that language has
	 * none.
	 */
	public Catalogue newest(Locale language) {
		return this.versions.stream()
			.filter((catalogue) -> catalogue.language().equals(language))
			.reduce((older, newer) -> newer)
			.orElseGet(this::newest);
	}

	public List<Locale> languages() {
		return this.versions.stream().map(Catalogue::language).distinct().toList();
	}

	public Optional<Catalogue> version(String version) {
		return this.versions.stream().filter((catalogue) -> catalogue.version().equals(version)).findFirst();
	}

}
