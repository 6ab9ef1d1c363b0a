package de.brauchichdas.catalogue.content;

import java.util.List;

/**
 * One part of the catalogue with what it cites.
 *
 * @param kind name of the part's file without {@code .yml}
 * @param id id of the part within its file
 * @param evidence ids of the sources and statements that it cites
 */
public record SourceCitation(String kind, String id, List<String> evidence) {

}
