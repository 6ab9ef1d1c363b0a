package de.brauchichdas.api;

import org.jspecify.annotations.Nullable;

/**
 * Names one thing that is wrong with a request by an id that has a message.
 *
 * @param question the id of the question it concerns, if any
 * @param detail what the message names besides the question
 */
record ApiFault(@Nullable String question, String fault, String detail) {

	static ApiFault of(String fault, String detail) {
		return new ApiFault(null, fault, detail);
	}

	static ApiFault of(String question, String fault, String detail) {
		return new ApiFault(question, fault, detail);
	}

}
