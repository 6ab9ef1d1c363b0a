package de.brauchichdas.api;

import java.io.IOException;
import java.io.InputStream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the interface, which is written in YAML, as JSON. */
@RestController
class ApiDescription {

	private final byte[] json;

	ApiDescription(@Value("classpath:openapi.yaml") Resource yaml, JsonMapper json) throws IOException {
		try (InputStream in = yaml.getInputStream()) {
			Object description = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			this.json = json.writeValueAsBytes(description);
		}
	}

	@GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] description() {
		return this.json;
	}

}
