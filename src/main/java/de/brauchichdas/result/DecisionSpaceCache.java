package de.brauchichdas.result;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.ValuePerCatalogue;
import de.brauchichdas.catalogue.decision.VerdictGuard;
import de.brauchichdas.catalogue.loader.FaultyCatalogueException;
import de.brauchichdas.scoring.exact.ClassPairs;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.exact.DecisionSpaceTooLargeException;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the decision space of each catalogue version. That of a released catalogue is
 * built in the background, but only once the application serves: before, it would take a
 * core from the start. That of a catalogue which the operator added is built at start,
 * because it may be too large.
 */
@Component
class DecisionSpaceCache {

	private final Catalogues catalogues;

	private final ValuePerCatalogue<DecisionSpace> spaces = new ValuePerCatalogue<>(DecisionSpace::of);

	/**
	 * @throws FaultyCatalogueException if an added catalogue tells too much apart
	 */
	DecisionSpaceCache(Catalogues catalogues) {
		this.catalogues = catalogues;
		catalogues.added().forEach((catalogue) -> this.spaces.keep(catalogue, bounded(catalogue)));
	}

	/** The space, if the proof that counts broken promises is bounded, too. */
	private static DecisionSpace bounded(Catalogue catalogue) {
		try {
			new ClassPairs(catalogue, catalogue.rules().guards().stream().map(VerdictGuard::when).toList());
			return DecisionSpace.of(catalogue);
		}
		catch (DecisionSpaceTooLargeException ex) {
			throw FaultyCatalogueException.of("rules.yml", catalogue.version(), String.valueOf(ex.getMessage()));
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void buildAll() {
		this.catalogues.all().forEach(this.spaces::prepare);
	}

	/** The space of a loaded catalogue; waits if it is still being built. */
	DecisionSpace of(Catalogue catalogue) {
		return this.spaces.of(catalogue);
	}

}
