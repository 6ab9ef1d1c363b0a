package de.brauchichdas.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every column of every table. */
public final class DatabaseTraces {

	private final JdbcClient jdbc;

	public DatabaseTraces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The columns in which the text occurs, in lower case. */
	public List<String> of(String text) {
		return this.jdbc
			.sql("select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'")
			.query()
			.listOfRows()
			.stream()
			.filter((column) -> occurs(text, column))
			.map((column) -> (column.get("table_name") + "." + column.get("column_name")).toLowerCase(Locale.ROOT))
			.toList();
	}

	/** How many rows each table has. */
	public Map<String, Long> rows() {
		return this.jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toMap((table) -> table,
					(table) -> this.jdbc.sql("select count(*) from \"" + table + "\"").query(Long.class).single()));
	}

	private boolean occurs(String text, Map<String, Object> column) {
		String name = "\"" + column.get("column_name") + "\"";
		return this.jdbc
			.sql("select count(*) from \"" + column.get("table_name") + "\" where cast(" + name + " as varchar) like ?")
			.param("%" + text + "%")
			.query(Long.class)
			.single() > 0;
	}

}
