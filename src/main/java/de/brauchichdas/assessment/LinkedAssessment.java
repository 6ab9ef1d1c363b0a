package de.brauchichdas.assessment;

import de.brauchichdas.assessment.link.AccessToken;
import de.brauchichdas.assessment.link.CheckPaths;

/** An assessment together with the token of its link. */
public record LinkedAssessment(AccessToken token, LoadedAssessment loaded) {

	public CheckPaths paths() {
		return CheckPaths.of(this.token.value());
	}

}
