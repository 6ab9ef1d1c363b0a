package de.brauchichdas.catalogue.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import de.brauchichdas.catalogue.Catalogue;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A copy of the small catalogue in which a test breaks something. */
public final class SmallCatalogue {

	private static final List<String> FILES = List.of("catalogue.yml", "questions.yml", "rules.yml",
			"recommendations.yml", "channels.yml", "notices.yml", "legal.yml", "measures.yml", "sources.yml",
			"statements.yml", "doubts.yml");

	private final Path folder;

	public SmallCatalogue(Path folder) throws IOException {
		this.folder = folder;
		for (String file : FILES) {
			try (InputStream in = new ClassPathResource("catalogue-small/" + file).getInputStream()) {
				Files.copy(in, folder.resolve(file));
			}
		}
	}

	/** Replaces a text that occurs exactly once. */
	public SmallCatalogue change(String file, String from, String to) {
		String text = read(file);
		assertThat(text).as(file).containsOnlyOnce(from);
		return write(file, text.replace(from, to));
	}

	/** Rewrites a file as a whole. */
	SmallCatalogue rewrite(String file, UnaryOperator<String> change) {
		return write(file, change.apply(read(file)));
	}

	/** Drops everything from a text on. */
	SmallCatalogue cut(String file, String from) {
		String text = read(file);
		assertThat(text).as(file).containsOnlyOnce(from);
		return write(file, text.substring(0, text.indexOf(from)));
	}

	public SmallCatalogue append(String file, String lines) {
		return write(file, read(file) + lines);
	}

	SmallCatalogue delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Catalogue load() {
		return CatalogueLoader.load(new FileSystemResource(this.folder + "/"));
	}

	List<CatalogueFault> faults() {
		FaultyCatalogueException refused = catchThrowableOfType(FaultyCatalogueException.class, this::load);
		assertThat(refused).as("the catalogue is refused").isNotNull();
		return refused.faults();
	}

	void isRefused(String file, String id, String reason) {
		assertThat(faults()).anySatisfy((fault) -> {
			assertThat(fault.file()).isEqualTo(file);
			assertThat(fault.id()).isEqualTo(id);
			assertThat(fault.reason()).contains(reason);
		});
	}

	private String read(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SmallCatalogue write(String file, String text) {
		try {
			Files.writeString(this.folder.resolve(file), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
