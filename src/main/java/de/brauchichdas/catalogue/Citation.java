package de.brauchichdas.catalogue;

import java.util.List;

/**
 * Which sources and statements an entry names.
 *
 * @param kind name of the file without its ending
 */
public record Citation(String kind, String entry, List<String> evidence) {

}
