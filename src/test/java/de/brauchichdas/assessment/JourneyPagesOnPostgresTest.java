package de.brauchichdas.assessment;

import de.brauchichdas.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The journey with a real PostgreSQL. */
class JourneyPagesOnPostgresTest extends JourneyPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		Postgres.useFor(properties);
	}

}
