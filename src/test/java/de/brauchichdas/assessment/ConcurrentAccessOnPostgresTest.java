package de.brauchichdas.assessment;

import de.brauchichdas.TestPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The crowd on a real PostgreSQL. */
class ConcurrentAccessOnPostgresTest extends ConcurrentAccess {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		TestPostgres.useFor(properties);
	}

}
