package de.brauchichdas.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs a copy of {@code mvnw} with stubs in place of Maven.
 */
@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTest {

	private static final List<String> TOOLS = List.of("sh", "cat", "curl", "dirname", "gzip", "head", "mkdir", "mktemp",
			"mv", "rm", "sed", "sha512sum", "tail", "tar", "tr");

	@TempDir
	Path dir;

	private Path cache;

	private Path archive;

	private String javaHome = System.getProperty("java.home");

	@BeforeEach
	void copyWrapperAndTools() throws Exception {
		for (String tool : TOOLS) {
			Stream<Path> places = Stream.of(System.getenv("PATH").split(":")).map((folder) -> Path.of(folder, tool));
			Path found = places.filter(Files::isExecutable).findFirst().orElse(null);
			if (found != null) {
				writeScript("bin/" + tool, "exec '%s' \"$@\"\n".formatted(found));
			}
		}
		Files.createDirectories(this.dir.resolve("a project/.mvn/wrapper"));
		Files.copy(Path.of("mvnw"), this.dir.resolve("a project/mvnw"));
		this.cache = this.dir.resolve("home/.m2/wrapper/dists/apache-maven-x");
		this.archive = this.dir.resolve("apache-maven-x-bin.tar.gz");
		writeMaven("apache-maven-x/bin/mvn", "Apache Maven x", 0, 5);
		String[] tar = { "tar", "-czf", this.archive.toString(), "apache-maven-x" };
		assertThat(new ProcessBuilder(tar).directory(this.dir.toFile()).start().waitFor()).isZero();
		writeProperties(sha512(this.archive));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.8.1", "3.9.9", "3.10.0", "4.0.0" })
	void aMavenThatIsNewEnoughIsUsed(String version) throws Exception {
		writeMaven("bin/mvn", "\033[1mApache Maven " + version + "\033[m", 0, 0);
		assertThat(runWrapper("verify").output()).contains("Apache Maven " + version).endsWith("runs\n[verify]\n");
	}

	@ParameterizedTest
	@CsvSource({ "Apache Maven 3.6.0, 0", "Apache Maven 3.8.0, 0", "Segmentation fault, 0", "Apache Maven 3.9.9, 1" })
	void aMavenThatIsTooOldOrBrokenIsReplaced(String answer, int versionExitCode) throws Exception {
		writeMaven("bin/mvn", answer, versionExitCode, 0);
		assertDownloadedMavenRuns();
	}

	@Test
	void argumentsAndExitCodeArePassedOnUnchanged() throws Exception {
		writeMaven("bin/mvn", "Apache Maven 3.9.9", 0, 3);
		assertThat(runWrapper("-Da=b c", "", "it's \"$HOME\" *"))
			.isEqualTo(new Result(3, "Apache Maven 3.9.9 runs\n[-Da=b c]\n[]\n[it's \"$HOME\" *]\n"));
	}

	@Test
	void theSecondRunUsesTheCache() throws Exception {
		assertDownloadedMavenRuns();
		Files.delete(this.archive);
		assertThat(runWrapper("a b")).isEqualTo(new Result(5, "Apache Maven x runs\n[a b]\n"));
	}

	@Test
	void aWrongChecksumIsRefused() throws Exception {
		String wrong = "0".repeat(128);
		writeProperties(wrong);
		assertThat(runWrapper("verify")).isEqualTo(new Result(1,
				"mvnw: Downloading %1$s\nmvnw: Wrong SHA-512 of %1$s: expected %2$s, got %3$s; the file was removed.\n"
					.formatted(this.archive.toUri(), wrong, sha512(this.archive))));
		assertThat(this.cache).isEmptyDirectory();
	}

	@Test
	void aFailedDownloadIsReported() throws Exception {
		Files.delete(this.archive);
		Result result = runWrapper("verify");
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.output().lines()).hasSize(2).last().asString().startsWith("mvnw: Could not download file:");
		assertThat(this.cache).isEmptyDirectory();
	}

	@Test
	void aMissingJdkIsReported() throws Exception {
		this.javaHome = "/nowhere";
		assertThat(runWrapper("verify")).isEqualTo(new Result(1,
				"mvnw: A JDK 17 or newer is needed: install one and put it on the PATH or set JAVA_HOME.\n"));
	}

	private void assertDownloadedMavenRuns() throws Exception {
		assertThat(runWrapper("verify", "-Da=b c")).isEqualTo(new Result(5,
				"mvnw: Downloading " + this.archive.toUri() + "\nApache Maven x runs\n[verify]\n[-Da=b c]\n"));
		assertThat(this.cache.toFile().list()).hasSize(1);
	}

	private void writeMaven(String file, String answer, int versionExitCode, int exitCode) throws Exception {
		writeScript(file, """
				if [ "$1" = -v ]; then echo '%1$s'; exit %2$d; fi
				echo '%1$s runs'
				printf '[%%s]\\n' "$@"
				exit %3$d
				""".formatted(answer, versionExitCode, exitCode));
	}

	private void writeScript(String file, String text) throws Exception {
		Path script = this.dir.resolve(file);
		Files.createDirectories(script.getParent());
		Files.writeString(script, "#!/bin/sh\n" + text);
		assertThat(script.toFile().setExecutable(true)).isTrue();
	}

	private void writeProperties(String sha512) throws Exception {
		Files.writeString(this.dir.resolve("a project/.mvn/wrapper/maven-wrapper.properties"),
				"minimumMavenVersion=3.8.1\ndistributionUrl=%s\ndistributionSha512Sum=%s\n"
					.formatted(this.archive.toUri(), sha512));
	}

	private String sha512(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
	}

	private Result runWrapper(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=" + this.dir + "/bin",
				"HOME=" + this.dir + "/home", "JAVA_HOME=" + this.javaHome, "sh", "a project/mvnw"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.dir.toFile()).redirectErrorStream(true);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes());
		return new Result(process.waitFor(), output);
	}

	private record Result(int exitCode, String output) {
	}

}
