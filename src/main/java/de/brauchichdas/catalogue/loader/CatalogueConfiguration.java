package de.brauchichdas.catalogue.loader;

import java.util.List;

import de.brauchichdas.catalogue.Catalogues;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Loads the catalogues at start; a faulty one stops it. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

	/**
	 * @param locations folders of the operator, each one catalogue or a folder of
	 * catalogues
	 */
	@Bean
	Catalogues catalogues(ResourceLoader resources, @Value("${brauchichdas.catalogues:}") List<String> locations) {
		return new CatalogueDiscovery(ResourcePatternUtils.getResourcePatternResolver(resources)).load(locations);
	}

}
