package de.brauchichdas.report;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.scoring.DecisionSpace;

import org.springframework.stereotype.Component;

/**
 * Keeps the decision space of each catalogue version, built in the background at start.
 */
@Component
class DecisionSpaces {

	private final Map<String, CompletableFuture<DecisionSpace>> spaces;

	DecisionSpaces(Catalogues catalogues) {
		this.spaces = catalogues.all()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Catalogue::version,
					(catalogue) -> CompletableFuture.supplyAsync(() -> DecisionSpace.of(catalogue))));
	}

	/** The space of a loaded catalogue; waits if it is still being built. */
	DecisionSpace of(Catalogue catalogue) {
		return Optional.ofNullable(this.spaces.get(catalogue.version())).orElseThrow().join();
	}

}
