package de.brauchichdas.result;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.loader.CatalogueFault;
import de.brauchichdas.catalogue.loader.EdgeCatalogue;
import de.brauchichdas.catalogue.loader.FaultyCatalogueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A catalogue of the operator whose decision space would not fit stops the start. */
class DecisionSpaceCacheTest {

	private static final int PAIRS = 22;

	@TempDir
	private Path folder;

	@Test
	void anAddedCatalogueThatDistinguishesTooMuchIsRefused() {
		String pairs = IntStream.range(0, PAIRS)
			.mapToObj((i) -> "{all: [{answer: f" + i + ", in: a}, {answer: f" + (i + PAIRS) + ", in: a}]}")
			.collect(Collectors.joining(", "));
		Catalogue large = EdgeCatalogue.MOST_QUESTIONS.changed(this.folder)
			.change("rules.yml", "when: {answer: stil, in: gar-nicht}", "when: {any: [" + pairs + "]}")
			.load();
		FaultyCatalogueException refused = catchThrowableOfType(FaultyCatalogueException.class,
				() -> new DecisionSpaceCache(new Catalogues(List.of(), List.of(large))));
		assertThat(refused.faults()).singleElement().satisfies((CatalogueFault fault) -> {
			assertThat(fault.file()).isEqualTo("rules.yml");
			assertThat(fault.id()).isEqualTo(large.version());
		});
	}

}
