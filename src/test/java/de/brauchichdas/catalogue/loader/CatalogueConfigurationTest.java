package de.brauchichdas.catalogue.loader;

import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** Which catalogues there are at start. */
class CatalogueConfigurationTest {

	private final CatalogueConfiguration configuration = new CatalogueConfiguration();

	@Test
	void theReleasedCatalogueIsAlwaysThere() {
		Catalogues catalogues = this.configuration.catalogues(new DefaultResourceLoader(), List.of());
		assertThat(catalogues.all()).extracting(Catalogue::version).containsExactly("2026-11");
	}

	@Test
	void furtherCataloguesAreAdded() {
		Catalogues catalogues = this.configuration.catalogues(new DefaultResourceLoader(),
				List.of("classpath:catalogue-klein/"));
		assertThat(catalogues.all()).extracting(Catalogue::version).containsExactly("2020-01", "2026-11");
	}

}
