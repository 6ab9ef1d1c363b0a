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

	/** A fault that only shows when a loaded catalogue is put to use. */
	public static FaultyCatalogueException of(String file, String id, String reason) {
		return new FaultyCatalogueException(List.of(new CatalogueFault(file, id, reason)));
	}

	/** The same faults with the folder before the name of each file. */
	FaultyCatalogueException within(String folder) {
		return new FaultyCatalogueException(this.faults.stream()
			.map((fault) -> new CatalogueFault(folder + "/" + fault.file(), fault.id(), fault.reason()))
			.toList());
	}

	public List<CatalogueFault> faults() {
		return this.faults;
	}

}
