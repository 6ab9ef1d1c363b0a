/**
 * One business's check: the stored entity, its transactions, its repetitions and how long
 * it is kept. Does not belong here: how a result reads and what is recommended.
 */
@ApplicationModule(allowedDependencies = { "web", "database", "advice", "scoring", "catalogue", "catalogue :: question",
		"catalogue :: content", "catalogue :: decision" })
@NullMarked
package de.brauchichdas.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
