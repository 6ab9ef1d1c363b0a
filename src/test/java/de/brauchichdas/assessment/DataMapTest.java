package de.brauchichdas.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The data map in docs/datenschutz.md names every column of the database and no other.
 */
@SpringBootTest
@AutoConfigureMockMvc
class DataMapTest {

	private static final Pattern LINE = Pattern.compile("\\| `([a-z_]+)` \\| `([a-z_]+)` \\|(?: [^|]+ \\|){3}");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyColumnIsInTheMapOnceAndNoOtherIs() throws IOException {
		assertThat(map()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(columns());
	}

	/** Only lines that say all there is to say of a column. */
	private static List<String> map() throws IOException {
		return Files.readAllLines(Path.of("docs/datenschutz.md"))
			.stream()
			.map(LINE::matcher)
			.filter((line) -> line.matches())
			.map((line) -> line.group(1) + "." + line.group(2))
			.toList();
	}

	private List<String> columns() {
		return this.jdbc
			.sql("select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'")
			.query((row, number) -> (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT))
			.list();
	}

}
