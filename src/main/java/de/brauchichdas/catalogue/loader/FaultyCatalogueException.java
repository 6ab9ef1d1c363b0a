package de.brauchichdas.catalogue.loader;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that must not be used, with every fault that was found. */
public class FaultyCatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	@SuppressWarnings("serial") // always a list of the JDK
	private final List<CatalogueFault> faults;

	FaultyCatalogueException(List<CatalogueFault> faults) {
		super(faults.stream()
			.map(CatalogueFault::toString)
			.collect(Collectors.joining("\n  ", "Faulty catalogue:\n  ", "")));
		this.faults = List.copyOf(faults);
	}

	public List<CatalogueFault> faults() {
		return this.faults;
	}

}
