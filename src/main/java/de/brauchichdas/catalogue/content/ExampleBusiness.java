package de.brauchichdas.catalogue.content;

import java.util.List;
import java.util.Map;

/**
 * A made-up business whose result the start page shows as an example.
 *
 * @param title what it is called, such as "Eine Bäckerei"
 * @param answers ids of the chosen options by id of the question; complete and permitted
 */
public record ExampleBusiness(String title, Map<String, List<String>> answers) {

}
