package de.brauchichdas.report;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.scoring.DecisionSpace;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the decision space of each catalogue version. It is built in the background, but
 * only once the application serves: before, it would take a core from the start.
 */
@Component
class DecisionSpaces {

	private final Catalogues catalogues;

	private final Map<String, CompletableFuture<DecisionSpace>> spaces = new ConcurrentHashMap<>();

	DecisionSpaces(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	@EventListener(ApplicationReadyEvent.class)
	void buildAll() {
		this.catalogues.all().forEach(this::building);
	}

	/** The space of a loaded catalogue; waits if it is still being built. */
	DecisionSpace of(Catalogue catalogue) {
		return building(catalogue).join();
	}

	private CompletableFuture<DecisionSpace> building(Catalogue catalogue) {
		return this.spaces.computeIfAbsent(catalogue.version(),
				(version) -> CompletableFuture.supplyAsync(() -> DecisionSpace.of(catalogue)));
	}

}
