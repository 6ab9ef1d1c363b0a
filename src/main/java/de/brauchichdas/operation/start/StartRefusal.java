package de.brauchichdas.operation.start;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that the operator can repair, with the sentence that says how. */
class StartRefusal extends FailureAnalysis {

	StartRefusal(String sentence, Throwable cause) {
		super(StartWords.of("refused", sentence), null, cause);
	}

}
