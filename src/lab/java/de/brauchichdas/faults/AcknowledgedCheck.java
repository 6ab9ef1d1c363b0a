package de.brauchichdas.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an owner has been told about one check: only what came with a 303. */
final class AcknowledgedCheck {

	final String startKey;

	final Map<String, List<String>> answers = new LinkedHashMap<>();

	String path = "";

	/** Expected verdict; empty if the owner has changed the example. */
	String verdict = "";

	boolean completed;

	boolean deleted;

	AcknowledgedCheck(String startKey) {
		this.startKey = startKey;
	}

}
