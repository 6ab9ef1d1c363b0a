package de.brauchichdas.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.scoring.DecisionSpace;

import org.springframework.stereotype.Component;

/** Keeps the decision space of each catalogue version, built when first asked for. */
@Component
class DecisionSpaces {

	private final Map<String, DecisionSpace> spaces = new ConcurrentHashMap<>();

	DecisionSpace of(Catalogue catalogue) {
		return this.spaces.computeIfAbsent(catalogue.version(), (version) -> DecisionSpace.of(catalogue));
	}

}
