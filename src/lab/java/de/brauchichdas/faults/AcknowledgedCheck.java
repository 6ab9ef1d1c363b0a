package de.brauchichdas.faults;

import java.net.http.HttpResponse;

import de.brauchichdas.CheckWalker;

/** What an owner has been told about one check: only what came with a 303. */
final class AcknowledgedCheck {

	final CheckWalker<HttpResponse<String>> walker;

	final String startKey;

	/** Expected verdict; empty if the owner has changed the example. */
	String verdict = "";

	boolean completed;

	boolean deleted;

	AcknowledgedCheck(CheckWalker<HttpResponse<String>> walker, String startKey) {
		this.walker = walker;
		this.startKey = startKey;
	}

}
