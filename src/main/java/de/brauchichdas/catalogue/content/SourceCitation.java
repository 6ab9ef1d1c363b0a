package de.brauchichdas.catalogue.content;

import java.util.List;

/**
 * Which sources and statements an entry names.
 *
 * @param kind name of the file without its ending
 */
public record SourceCitation(String kind, String entry, List<String> evidence) {

}
