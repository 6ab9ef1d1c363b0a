package de.brauchichdas.assessment.web;

import de.brauchichdas.TestPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The journey with a real PostgreSQL. */
class JourneyPagesOnPostgresTest extends JourneyPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		TestPostgres.useFor(properties);
	}

}
