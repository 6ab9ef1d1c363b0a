package de.brauchichdas.result;

import java.time.LocalDate;

import de.brauchichdas.assessment.LoadedAssessment;
import de.brauchichdas.assessment.StoredResult;
import de.brauchichdas.assessment.link.ResultPaths;

/**
 * The catalogue of a completed check was edited under its version and no longer gives the
 * stored result, so nothing but the stored result can be shown.
 */
class ContentChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient LoadedAssessment loaded;

	private final transient StoredResult stored;

	private final transient LocalDate day;

	private final transient ResultPaths paths;

	ContentChangedException(LoadedAssessment loaded, StoredResult stored, LocalDate day, ResultPaths paths) {
		super("The content of catalogue " + loaded.catalogue().version() + " was changed");
		this.loaded = loaded;
		this.stored = stored;
		this.day = day;
		this.paths = paths;
	}

	LoadedAssessment loaded() {
		return this.loaded;
	}

	StoredResult stored() {
		return this.stored;
	}

	/** The day of completion. */
	LocalDate day() {
		return this.day;
	}

	ResultPaths paths() {
		return this.paths;
	}

}
