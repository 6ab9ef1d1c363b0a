package de.brauchichdas.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Fills the table with assessments like those that are in it, but of nobody. */
final class StoredAssessments {

	private static final String RANDOM_HASH = "md5(random()::text || n) || md5(n || random()::text)";

	/** What must differ from row to row; everything else is like the row copied from. */
	private static final Map<String, String> DIFFERING = Map.of("id", "gen_random_uuid()", "token_hash", RANDOM_HASH);

	/** A chain of none but itself. */
	private static final List<String> EMPTY = List.of("previous_id", "chain_id", "chain_key_sealed", "token_sealed");

	private static final int AT_ONCE = 100_000;

	private final DataSource database;

	StoredAssessments(DataSource database) {
		this.database = database;
	}

	/** Adds or removes rows until there are that many. */
	void have(long wanted) throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			List<String> columns = columns(statement);
			String names = String.join(", ", columns);
			String values = String.join(", ", columns.stream().map(StoredAssessments::value).toList());
			for (long missing = wanted - count(statement); missing > 0; missing -= AT_ONCE) {
				statement.execute(
						"""
								with shown as (select *, row_number() over () as place from assessment order by created_at limit 500)
								insert into assessment (%s) select %s from generate_series(1, %d) as n
								join shown on place = 1 + n %% (select count(*) from shown)"""
							.formatted(names, values, Math.min(missing, AT_ONCE)));
			}
			long surplus = count(statement) - wanted;
			if (surplus > 0) {
				statement.execute(
						"delete from assessment where id in (select id from assessment limit %d)".formatted(surplus));
				statement.execute("vacuum full assessment");
			}
			statement.execute("vacuum analyze assessment");
			statement.execute("checkpoint");
		}
	}

	private static String value(String column) {
		return EMPTY.contains(column) ? "null" : DIFFERING.getOrDefault(column, column);
	}

	private static List<String> columns(Statement statement) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (ResultSet result = statement
			.executeQuery("select column_name from information_schema.columns where table_name = 'assessment'")) {
			while (result.next()) {
				columns.add(result.getString(1));
			}
		}
		return columns;
	}

	private static long count(Statement statement) throws SQLException {
		try (ResultSet result = statement.executeQuery("select count(*) from assessment")) {
			result.next();
			return result.getLong(1);
		}
	}

}
