package de.brauchichdas.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.brauchichdas.web.PublicLinks;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the interface, which is written in YAML, as JSON. */
@RestController
class ApiDescription {

	private final Map<String, Object> description;

	ApiDescription(@Value("classpath:openapi.yaml") Resource yaml) throws IOException {
		try (InputStream in = yaml.getInputStream()) {
			this.description = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
	}

	/** The description with the address under which this instance is asked. */
	@GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> description() {
		Map<String, Object> here = new LinkedHashMap<>(this.description);
		here.put("servers", List.of(Map.of("url", PublicLinks.base())));
		return here;
	}

}
