package de.brauchichdas.assessment.web;

import de.brauchichdas.TestPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Repeating with a real PostgreSQL. */
class RepetitionPagesOnPostgresTest extends RepetitionPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		TestPostgres.useFor(properties);
	}

}
