package de.brauchichdas.assessment.web;

/** Repeating with the embedded database. */
class RepetitionPagesOnH2Test extends RepetitionPages {

}
