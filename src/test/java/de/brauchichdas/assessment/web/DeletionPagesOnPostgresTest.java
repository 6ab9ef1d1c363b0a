package de.brauchichdas.assessment.web;

import de.brauchichdas.TestPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Deleting with a real PostgreSQL. */
class DeletionPagesOnPostgresTest extends DeletionPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		TestPostgres.useFor(properties);
	}

}
