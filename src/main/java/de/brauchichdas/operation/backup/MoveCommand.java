package de.brauchichdas.operation.backup;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * The command for whoever outgrows the H2 file: copies everything to an empty PostgreSQL
 * and says how much, or why not.
 */
public final class MoveCommand {

	private static final String ARGUMENT = "--umzug-nach=";

	private static final String PASSWORD = "--brauchichdas.move.password";

	private MoveCommand() {
	}

	/** Whether the arguments ask for it. */
	public static boolean isAskedFor(String... args) {
		return Arrays.stream(args).anyMatch((argument) -> argument.startsWith(ARGUMENT));
	}

	/**
	 * @return 0 if everything is in the target, 1 if nothing is
	 */
	public static int run(PrintStream out, String... args) {
		SpringApplicationBuilder words = new SpringApplicationBuilder(Words.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=off", "spring.messages.fallback-to-system-locale=false");
		try (ConfigurableApplicationContext context = words.run(args)) {
			try {
				if (Arrays.stream(args).anyMatch((argument) -> argument.startsWith(PASSWORD))) {
					throw new MoveRefusedException("move.password-in-command");
				}
				String target = context.getEnvironment().getProperty("umzug-nach", "");
				H2ToPostgres.to(target, context.getEnvironment())
					.run()
					.forEach((table, rows) -> say(out, context, "move.table", table, rows));
				say(out, context, "move.done", target);
				return 0;
			}
			catch (MoveRefusedException ex) {
				say(out, context, ex.key(), ex.arguments());
				return 1;
			}
		}
	}

	private static void say(PrintStream out, ConfigurableApplicationContext words, String key, Object... arguments) {
		out.println(words.getMessage(key, arguments, Locale.GERMAN));
	}

	/** Just the messages; they are German only and hold no apostrophes. */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
	static class Words {

	}

}
