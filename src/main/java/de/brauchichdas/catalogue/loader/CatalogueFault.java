package de.brauchichdas.catalogue.loader;

/**
 * What is wrong in a catalogue.
 *
 * @param file name of the file
 * @param id id of the entry, with its owner before a slash
 * @param reason one English sentence
 */
public record CatalogueFault(String file, String id, String reason) {

	@Override
	public String toString() {
		return this.file + " [" + this.id + "]: " + this.reason;
	}

}
