package de.brauchichdas.assessment;

import de.brauchichdas.TestPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Noting accesses with a real PostgreSQL. */
class LastAccessPagesOnPostgresTest extends LastAccessPages {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		TestPostgres.useFor(properties);
	}

}
