package de.brauchichdas.assessment;

import de.brauchichdas.Postgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Deleting with a real PostgreSQL. */
class DeletionPagesOnPostgresTest extends DeletionPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		Postgres.useFor(properties);
	}

}
