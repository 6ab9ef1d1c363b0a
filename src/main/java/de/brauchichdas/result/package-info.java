/**
 * One completed check made readable: its result, charts and comparison, and the start
 * page with an example of it. Does not belong here: choosing advice, storing answers.
 */
@ApplicationModule(allowedDependencies = { "assessment", "assessment :: link", "web", "database", "advice", "scoring",
		"scoring :: exact", "scoring :: turning", "catalogue", "catalogue :: question", "catalogue :: content",
		"catalogue :: decision", "catalogue :: loader" })
@NullMarked
package de.brauchichdas.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
