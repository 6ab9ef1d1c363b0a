package de.brauchichdas.operation.backup;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import de.brauchichdas.operation.start.LostLetters;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * The command {@code --umzug-nach=URL}: copies all data from the H2 file to an empty
 * PostgreSQL database and prints the number of rows per table, or why it moved nothing.
 */
public final class MoveCommand {

	private static final String ARGUMENT = "--umzug-nach=";

	private static final String PASSWORD = "--brauchichdas.move.password";

	private MoveCommand() {
	}

	/** Tells whether the arguments contain the command. */
	public static boolean isAskedFor(String... args) {
		return Arrays.stream(args).anyMatch((argument) -> argument.startsWith(ARGUMENT));
	}

	/**
	 * Runs the command.
	 * @return 0 if all data is in the target, 1 if none is
	 */
	public static int run(PrintStream out, String... args) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(MessagesOnly.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=off", "spring.messages.fallback-to-system-locale=false");
		try (ConfigurableApplicationContext context = application.run(args)) {
			try {
				if (Arrays.stream(args).anyMatch((argument) -> argument.startsWith(PASSWORD))) {
					throw new MoveRefusedException("move.password-in-command");
				}
				Optional<String> lost = LostLetters.in(context.getEnvironment());
				if (lost.isPresent()) {
					out.println(lost.get());
					return 1;
				}
				String target = context.getEnvironment().getProperty("umzug-nach", "");
				H2ToPostgres.fromSettings(target, context.getEnvironment())
					.move()
					.forEach((table, rows) -> print(out, context, "move.table", table, rows));
				print(out, context, "move.done", target);
				return 0;
			}
			catch (MoveRefusedException ex) {
				print(out, context, ex.key(), ex.arguments());
				return 1;
			}
		}
	}

	private static void print(PrintStream out, ConfigurableApplicationContext context, String key,
			Object... arguments) {
		out.println(context.getMessage(key, arguments, Locale.GERMAN));
	}

	/**
	 * A context that contains only the messages of this command; they exist in German
	 * only and contain no apostrophes.
	 */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
	static class MessagesOnly {

	}

}
