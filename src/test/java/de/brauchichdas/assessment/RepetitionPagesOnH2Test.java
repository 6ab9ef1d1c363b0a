package de.brauchichdas.assessment;

/** Repeating with the embedded database. */
class RepetitionPagesOnH2Test extends RepetitionPages {

}
