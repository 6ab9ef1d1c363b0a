package de.brauchichdas.assessment.link;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The start keys that were used, as hashes. They stay when their check is deleted, so
 * that a page which is sent again later starts no second one, and they do not lead to it.
 */
@Component
public class StartKeys {

	private final JdbcClient jdbc;

	StartKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean isUsed(AccessToken key) {
		return this.jdbc.sql("select 1 from start_key where key_hash = ?")
			.param(key.hash())
			.query()
			.optionalValue()
			.isPresent();
	}

	/**
	 * To be called in the transaction that stores the check.
	 * @throws org.springframework.dao.DataIntegrityViolationException if it is used
	 */
	public void use(AccessToken key, AccessToken page, LocalDate day) {
		this.jdbc.sql("insert into start_key (key_hash, page_hash, used_on) values (?, ?, ?)")
			.params(key.hash(), page.hash(), day)
			.update();
	}

	/**
	 * Returns the last day on which a key of the page with this address was used; empty
	 * if none was.
	 */
	public Optional<LocalDate> usedOn(AccessToken page) {
		return this.jdbc.sql("select used_on from start_key where page_hash = ? order by used_on desc limit 1")
			.param(page.hash())
			.query(LocalDate.class)
			.optional();
	}

}
