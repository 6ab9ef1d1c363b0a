package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Which catalogues there are at start. */
class CatalogueConfigurationTest {

	private static final String SMALL = "2020-01";

	@TempDir
	private Path folder;

	@Test
	void theReleasedCatalogueIsAlwaysThere() {
		assertThat(versions(load())).containsExactly("2026-11");
		assertThat(load().added()).isEmpty();
	}

	@Test
	void furtherCataloguesAreAdded() {
		Catalogues catalogues = load("classpath:catalogue-small/");
		assertThat(versions(catalogues)).containsExactly(SMALL, "2026-11");
		assertThat(catalogues.added()).extracting(Catalogue::version).containsExactly(SMALL);
	}

	@Test
	void everyFolderOfTheClassPathIsFound() throws IOException {
		write("catalogue/" + SMALL);
		assertThat(versions(loadWith(this.folder.toUri().toURL()))).containsExactly(SMALL, "2026-11");
	}

	@Test
	void everyFolderOfAJarIsFound() throws IOException {
		write("catalogue/" + SMALL);
		Path jar = this.folder.resolve("catalogues.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
				Stream<Path> files = Files.walk(this.folder.resolve("catalogue"))) {
			for (Path file : files.toList()) {
				String name = this.folder.relativize(file).toString().replace('\\', '/');
				out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
				if (!Files.isDirectory(file)) {
					Files.copy(file, out);
				}
			}
		}
		assertThat(versions(loadWith(jar.toUri().toURL()))).containsExactly(SMALL, "2026-11");
	}

	@Test
	void everyFolderInAFolderOfTheOperatorIsFound() throws IOException {
		write(SMALL);
		write("2020-02").change("catalogue.yml", SMALL, "2020-02");
		Files.createDirectory(this.folder.resolve("no-catalogue"));
		assertThat(versions(load(location()))).containsExactly(SMALL, "2020-02", "2026-11");
	}

	@Test
	void aLocationMayLackItsLastSlash() throws IOException {
		write(SMALL);
		assertThat(versions(load(location().replaceFirst("/$", "")))).containsExactly(SMALL, "2026-11");
		assertThat(versions(load(location() + SMALL))).containsExactly(SMALL, "2026-11");
	}

	@Test
	void aVersionThatIsReleasedIsRefused() throws IOException {
		write("2026-11").change("catalogue.yml", SMALL, "2026-11");
		assertThat(refused(location()))
			.containsExactly(new CatalogueFault("catalogue.yml", "2026-11", "another catalogue has the same version"));
	}

	@Test
	void aVersionThatIsAddedTwiceIsRefused() throws IOException {
		write(SMALL);
		assertThat(refused(location(), "classpath:catalogue-small/"))
			.containsExactly(new CatalogueFault("catalogue.yml", SMALL, "another catalogue has the same version"));
	}

	@Test
	void aFolderThatIsNotNamedAfterItsVersionIsRefused() throws IOException {
		write("2020-02");
		assertThat(refused(location())).singleElement().satisfies((fault) -> {
			assertThat(fault.file()).isEqualTo("2020-02/catalogue.yml");
			assertThat(fault.id()).isEqualTo(SMALL);
			assertThat(fault.reason()).contains("'2020-02'");
		});
	}

	@Test
	void aFaultNamesTheFolder() throws IOException {
		write(SMALL).delete("rules.yml");
		assertThat(refused(location())).singleElement()
			.extracting(CatalogueFault::file)
			.isEqualTo(SMALL + "/rules.yml");
	}

	@Test
	void aLocationWithoutACatalogueIsRefused() {
		assertThat(refused(location())).singleElement()
			.extracting(CatalogueFault::reason)
			.asString()
			.contains(location());
		assertThat(refused("classpath:nowhere/")).hasSize(1);
		assertThat(refused(location() + "nowhere")).hasSize(1);
	}

	private SmallCatalogue write(String name) throws IOException {
		return new SmallCatalogue(Files.createDirectories(this.folder.resolve(name)));
	}

	private String location() {
		return this.folder.toUri().toString();
	}

	private static List<String> versions(Catalogues catalogues) {
		return catalogues.all().stream().map(Catalogue::version).toList();
	}

	private static Catalogues load(String... locations) {
		return new CatalogueConfiguration().catalogues(new DefaultResourceLoader(), List.of(locations));
	}

	private static Catalogues loadWith(URL onTheClassPath) throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { onTheClassPath },
				CatalogueConfigurationTest.class.getClassLoader())) {
			return new CatalogueConfiguration().catalogues(new DefaultResourceLoader(loader), List.of());
		}
	}

	private static List<CatalogueFault> refused(String... locations) {
		FaultyCatalogueException refused = catchThrowableOfType(FaultyCatalogueException.class, () -> load(locations));
		assertThat(refused).isNotNull();
		return refused.faults();
	}

}
