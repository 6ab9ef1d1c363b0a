package de.brauchichdas.result;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.scoring.exact.DecisionSpace;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the decision space of each catalogue version. It is built in the background, but
 * only once the application serves: before, it would take a core from the start.
 */
@Component
public class DecisionSpaceCache {

	private final Catalogues catalogues;

	private final Map<String, CompletableFuture<DecisionSpace>> spaces = new ConcurrentHashMap<>();

	DecisionSpaceCache(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	@EventListener(ApplicationReadyEvent.class)
	void buildAll() {
		this.catalogues.all().forEach(this::building);
	}

	/** The space of a loaded catalogue; waits if it is still being built. */
	public DecisionSpace of(Catalogue catalogue) {
		return building(catalogue).join();
	}

	private CompletableFuture<DecisionSpace> building(Catalogue catalogue) {
		return this.spaces.computeIfAbsent(catalogue.version(),
				(version) -> CompletableFuture.supplyAsync(() -> DecisionSpace.of(catalogue)));
	}

}
