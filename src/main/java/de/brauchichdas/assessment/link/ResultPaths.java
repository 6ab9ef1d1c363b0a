package de.brauchichdas.assessment.link;

/** The paths of one result, for its owner or for a reader. */
public sealed interface ResultPaths permits CheckPaths, ReadingPaths {

	/** The secret in the paths. */
	String token();

	String result();

	String report();

	String reportFile();

	String reportStyle();

	String dates();

	/** Whether nothing can be changed with these paths. */
	boolean readOnly();

}
