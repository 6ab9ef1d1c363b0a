package de.brauchichdas.operation.start;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.jar.Manifest;

import org.springframework.aot.AotDetector;

/**
 * Lets an application that runs from a jar use the beans that were worked out when the
 * jar was built, which saves a good part of the start.
 * <p>
 * Spring expects a system property for that, and nothing but the jar: a folder of classes
 * may hold what an earlier build has left. What was worked out depends on the version of
 * Java, so another one starts the long way.
 */
public final class PreparedStart {

	private static final String BUILT_WITH = "Build-Jdk-Spec";

	private PreparedStart() {
	}

	/** Has no effect if somebody has decided already. */
	public static void useIfBuiltForThis(Class<?> application) {
		if (System.getProperty(AotDetector.AOT_ENABLED) == null
				&& builtWith(application).filter(String.valueOf(Runtime.version().feature())::equals).isPresent()) {
			System.setProperty(AotDetector.AOT_ENABLED, "true");
		}
	}

	/** The version of Java that built the jar of a class; absent if it is in none. */
	private static Optional<String> builtWith(Class<?> type) {
		URL file = type.getResource(type.getSimpleName() + ".class");
		try {
			URLConnection connection = (file != null) ? file.openConnection() : null;
			if (connection instanceof JarURLConnection jar) {
				return Optional.ofNullable(jar.getManifest())
					.map(Manifest::getMainAttributes)
					.map((attributes) -> attributes.getValue(BUILT_WITH));
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
