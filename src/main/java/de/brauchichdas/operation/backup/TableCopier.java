package de.brauchichdas.operation.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Copies every table of the schema from H2 to PostgreSQL in one transaction: all rows or
 * none.
 */
final class TableCopier {

	private static final int ROWS_PER_BATCH = 500;

	// Both databases understand this query. The excluded tables belong to one instance.
	private static final String TABLES = """
			select lower(table_name) from information_schema.tables
			where table_schema = current_schema and table_type = 'BASE TABLE'
			and lower(table_name) not in ('flyway_schema_history', 'shedlock') order by 1""";

	private static final String FOREIGN_KEYS = """
			select format('alter table %I alter constraint %I', table_name, constraint_name)
			from information_schema.table_constraints
			where constraint_schema = current_schema and constraint_type = 'FOREIGN KEY'""";

	private final Connection source;

	private final Connection target;

	TableCopier(Connection source, Connection target) {
		this.source = source;
		this.target = target;
	}

	/**
	 * Copies all tables and commits.
	 * @return number of rows by table
	 * @throws MoveRefusedException if a target table contains rows, or the number of rows
	 * differs afterwards
	 */
	Map<String, Long> copyAll() throws SQLException {
		this.target.setAutoCommit(false);
		List<String> tables = tables(this.source);
		refuseIfFilled(tables);
		// A row may refer to a later row of its own table.
		List<String> foreignKeys = texts(this.target, FOREIGN_KEYS);
		for (String foreignKey : foreignKeys) {
			execute(foreignKey + " deferrable initially deferred");
		}
		Map<String, Long> copied = new LinkedHashMap<>();
		for (String table : tables) {
			copied.put(table, copy(table));
		}
		execute("set constraints all immediate");
		for (String foreignKey : foreignKeys) {
			execute(foreignKey + " not deferrable");
		}
		this.target.commit();
		return copied;
	}

	static List<String> tables(Connection connection) throws SQLException {
		return texts(connection, TABLES);
	}

	private void refuseIfFilled(List<String> tables) throws SQLException {
		for (String table : tables) {
			// Other writers wait until the transaction ends.
			execute("lock table " + table + " in exclusive mode");
			if (count(this.target, table) > 0) {
				throw new MoveRefusedException("move.target-not-empty", table);
			}
		}
	}

	private long copy(String table) throws SQLException {
		try (Statement read = this.source.createStatement();
				ResultSet rows = read.executeQuery("select * from " + table);
				PreparedStatement write = this.target.prepareStatement(insert(table, rows.getMetaData()))) {
			int columns = rows.getMetaData().getColumnCount();
			long number = 0;
			while (rows.next()) {
				for (int column = 1; column <= columns; column++) {
					write.setObject(column, rows.getObject(column));
				}
				write.addBatch();
				if (++number % ROWS_PER_BATCH == 0) {
					write.executeBatch();
				}
			}
			write.executeBatch();
			long arrived = count(this.target, table);
			if (arrived != number) {
				throw new MoveRefusedException("move.count", table, number, arrived);
			}
			return number;
		}
	}

	private static String insert(String table, ResultSetMetaData columns) throws SQLException {
		List<String> names = new ArrayList<>();
		for (int column = 1; column <= columns.getColumnCount(); column++) {
			names.add(columns.getColumnName(column));
		}
		String placeholders = IntStream.range(0, names.size())
			.mapToObj((column) -> "?")
			.collect(Collectors.joining(", "));
		return "insert into " + table + " (" + String.join(", ", names) + ") values (" + placeholders + ")";
	}

	private static long count(Connection connection, String table) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private static List<String> texts(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			List<String> texts = new ArrayList<>();
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
			return texts;
		}
	}

	private void execute(String command) throws SQLException {
		try (Statement statement = this.target.createStatement()) {
			statement.execute(command);
		}
	}

}
