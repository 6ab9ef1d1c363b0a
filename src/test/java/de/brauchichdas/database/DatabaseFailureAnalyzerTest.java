package de.brauchichdas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.brauchichdas.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A database in a file that cannot be used stops the start with a clear line. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailureAnalyzerTest {

	@TempDir
	private Path folder;

	@Test
	void aDelayIsRefused(CapturedOutput output) {
		assertRefused("jdbc:h2:file:" + this.folder.resolve("daten") + ";WRITE_DELAY=500");
		assertThat(output).contains("WRITE_DELAY in SPRING_DATASOURCE_URL muss 0 sein");
	}

	@Test
	void aFileInPlaceOfTheFolderIsNamed(CapturedOutput output) throws IOException {
		assertRefused("jdbc:h2:file:" + Files.createFile(this.folder.resolve("data")).resolve("daten"));
		assertThat(output).contains("Die Datenbankdatei lässt sich nicht");
	}

	@Test
	void aDamagedFileIsNamed(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("daten.mv.db"), "kein H2 ".repeat(2000));
		assertRefused("jdbc:h2:file:" + this.folder.resolve("daten"));
		assertThat(output).contains("Die Datenbankdatei ist beschädigt");
	}

	private static void assertRefused(String url) {
		assertThatException().isThrownBy(() -> new SpringApplicationBuilder(Application.class)
			.run("--server.port=0", "--spring.datasource.url=" + url)
			.close());
	}

}
