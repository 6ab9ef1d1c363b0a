package de.brauchichdas.catalogue.loader;

import java.util.List;

import de.brauchichdas.catalogue.Condition;
import de.brauchichdas.catalogue.Condition.All;
import de.brauchichdas.catalogue.Condition.Any;
import de.brauchichdas.catalogue.Condition.Named;
import de.brauchichdas.catalogue.Condition.Not;

/** The forms without parts at the ends of a condition. */
final class Leaves {

	private Leaves() {
	}

	static List<Condition> of(Condition condition) {
		if (condition instanceof All all) {
			return of(all.conditions());
		}
		if (condition instanceof Any any) {
			return of(any.conditions());
		}
		if (condition instanceof Not not) {
			return of(not.condition());
		}
		if (condition instanceof Named named) {
			return of(named.condition());
		}
		return List.of(condition);
	}

	private static List<Condition> of(List<Condition> conditions) {
		return conditions.stream().flatMap((condition) -> of(condition).stream()).toList();
	}

}
