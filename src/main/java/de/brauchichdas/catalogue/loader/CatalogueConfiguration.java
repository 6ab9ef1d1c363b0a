package de.brauchichdas.catalogue.loader;

import java.util.ArrayList;
import java.util.List;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Loads the catalogues at start; a faulty one stops it. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

	private static final List<String> OWN = List.of("classpath:catalogue/2026-11/");

	@Bean
	Catalogues catalogues(ResourceLoader resources, @Value("${brauchichdas.catalogues:}") List<String> further) {
		List<Catalogue> loaded = new ArrayList<>();
		OWN.forEach((location) -> loaded.add(CatalogueLoader.load(resources.getResource(location))));
		further.forEach((location) -> loaded.add(CatalogueLoader.load(resources.getResource(location))));
		return new Catalogues(loaded);
	}

}
