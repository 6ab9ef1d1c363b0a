package de.brauchichdas.catalogue.content;

import java.util.List;
import java.util.Map;

/**
 * A business whose result may be shown to everybody.
 *
 * @param title what it is called, such as "Eine Bäckerei"
 * @param answers ids of options by id of question; complete and permitted
 */
public record ExampleBusiness(String title, Map<String, List<String>> answers) {

}
