package de.brauchichdas.assessment;

import de.brauchichdas.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Repeating with a real PostgreSQL. */
class RepetitionPagesOnPostgresTest extends RepetitionPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		Postgres.useFor(properties);
	}

}
