package de.brauchichdas.operation.start;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.aot.AotDetector;

import static org.assertj.core.api.Assertions.assertThat;

class PreparedStartTest {

	private static final int JAVA = Runtime.version().feature();

	@TempDir
	private Path folder;

	@BeforeEach
	@AfterEach
	void nobodyHasDecided() {
		System.clearProperty(AotDetector.AOT_ENABLED);
	}

	@Test
	void aJarOfTheSameJavaIsPrepared() throws Exception {
		startFromJarBuiltWith(String.valueOf(JAVA));
		assertThat(decision()).isEqualTo("true");
	}

	@Test
	void aJarOfAnotherJavaStartsTheLongWay() throws Exception {
		startFromJarBuiltWith(String.valueOf(JAVA + 1));
		assertThat(decision()).isNull();
	}

	@Test
	void aJarThatDoesNotSayStartsTheLongWay() throws Exception {
		startFromJarBuiltWith(null);
		assertThat(decision()).isNull();
	}

	@Test
	void aFolderOfClassesStartsTheLongWay() {
		PreparedStart.useIfBuiltForThis(PreparedStart.class);
		assertThat(decision()).isNull();
	}

	@Test
	void whoeverHasDecidedIsObeyed() throws Exception {
		System.setProperty(AotDetector.AOT_ENABLED, "false");
		startFromJarBuiltWith(String.valueOf(JAVA));
		assertThat(decision()).isEqualTo("false");
	}

	private static @Nullable String decision() {
		return System.getProperty(AotDetector.AOT_ENABLED);
	}

	private void startFromJarBuiltWith(@Nullable String java) throws Exception {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar(java).toUri().toURL() }, null)) {
			PreparedStart.useIfBuiltForThis(loader.loadClass(Empty.class.getName()));
		}
	}

	private Path jar(@Nullable String java) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		if (java != null) {
			manifest.getMainAttributes().putValue("Build-Jdk-Spec", java);
		}
		Path jar = this.folder.resolve("app.jar");
		String file = Empty.class.getName().replace('.', '/') + ".class";
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
				var in = Empty.class.getClassLoader().getResourceAsStream(file)) {
			out.putNextEntry(new JarEntry(file));
			in.transferTo(out);
		}
		return jar;
	}

}

/** Stands for the application. */
class Empty {

}
