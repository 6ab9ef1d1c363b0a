package de.brauchichdas;

import java.util.Arrays;

import de.brauchichdas.method.CatalogueCheckCommand;
import de.brauchichdas.operation.backup.MoveCommand;
import de.brauchichdas.operation.start.LostLetters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the self-assessment. */
@SpringBootApplication
public class Application {

	public static void main(String[] args) {
		LostLetters.inWorkingFolder().ifPresent((refusal) -> {
			System.err.println(refusal);
			System.exit(1);
		});
		if (Arrays.asList(args).contains(CatalogueCheckCommand.ARGUMENT)) {
			System.exit(CatalogueCheckCommand.run(System.out, args));
		}
		if (MoveCommand.isAskedFor(args)) {
			System.exit(MoveCommand.run(System.out, args));
		}
		SpringApplication.run(Application.class, args);
	}

}
