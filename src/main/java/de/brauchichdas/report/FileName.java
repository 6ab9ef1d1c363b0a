package de.brauchichdas.report;

import java.time.LocalDate;
import java.util.Optional;

final class FileName {

	private FileName() {
	}

	static String attachment(Optional<String> business, LocalDate day, String extension) {
		return "attachment; filename=\"bericht." + extension + "\"";
	}

}
