package de.brauchichdas.catalogue;

/** Whether an owner can change an answer, only observe it, or has to take it as given. */
public enum Control {

	OWN, OBSERVED, GIVEN

}
