package de.brauchichdas.assessment;

import de.brauchichdas.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The crowd on a real PostgreSQL. */
class CrowdOnPostgresTest extends Crowd {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		Postgres.useFor(properties);
	}

}
