package de.brauchichdas.operation.start;

import java.sql.SQLException;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Why a start fails because of the database; absent if for another reason. */
final class DatabaseReasons {

	private DatabaseReasons() {
	}

	static @Nullable String of(Throwable failure) {
		if (!(failure instanceof SQLException sql)) {
			return null;
		}
		String state = (sql.getSQLState() != null) ? sql.getSQLState() : "";
		return switch (state) {
			// H2 and PostgreSQL; 08004: PostgreSQL asks for a password and gets none.
			case "28000", "28P01", "08004" -> StartWords.of("database-login");
			case "3D000" -> StartWords.of("database-unknown");
			case "08001", "08006", "57P03" -> StartWords.of("database-unreachable");
			case "90020" -> StartWords.of("database-in-use");
			case "90028", "90031", "90062", "90097", "90146" -> StartWords.of("database-file");
			case "90030" -> StartWords.of("database-damaged");
			default -> null;
		};
	}

	static @Nullable String migration(Throwable failure) {
		return (failure instanceof FlywayValidateException) ? StartWords.of("database-migration") : null;
	}

}
