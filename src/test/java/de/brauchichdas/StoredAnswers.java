package de.brauchichdas;

import java.util.List;
import java.util.Map;

import de.brauchichdas.assessment.link.AccessToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers of checks as the database holds them. */
public final class StoredAnswers {

	private StoredAnswers() {
	}

	/** What is stored for the key of a link; fails if that is not one check. */
	public static Map<String, List<String>> of(JdbcClient database, String token) {
		return database.sql("select answers from assessment where token_hash = ?")
			.param(new AccessToken(token).hash())
			.query((row, number) -> JsonMapper.shared()
				.readValue(row.getString(1), new TypeReference<Map<String, List<String>>>() {
				}))
			.single();
	}

}
