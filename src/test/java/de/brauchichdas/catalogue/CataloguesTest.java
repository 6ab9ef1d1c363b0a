package de.brauchichdas.catalogue;

import java.util.List;

import de.brauchichdas.ReleasedCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tests which of the loaded catalogue versions is chosen. */
class CataloguesTest {

	@Test
	void aVersionIsFoundAndAnUnknownOneIsNot() {
		Catalogues catalogues = new Catalogues(List.of(ReleasedCatalogue.CATALOGUE));
		assertThat(catalogues.newest()).isSameAs(ReleasedCatalogue.CATALOGUE);
		assertThat(catalogues.version("2026-11")).contains(ReleasedCatalogue.CATALOGUE);
		assertThat(catalogues.version("1999-01")).isEmpty();
	}

	@Test
	void twoCataloguesOfOneVersionAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Catalogues(List.of(ReleasedCatalogue.CATALOGUE, ReleasedCatalogue.CATALOGUE)))
			.withMessageContaining("2026-11");
	}

	@Test
	void noCatalogueIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Catalogues(List.of()));
	}

}
