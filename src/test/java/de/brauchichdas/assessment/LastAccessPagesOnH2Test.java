package de.brauchichdas.assessment;

/** Noting accesses with the embedded database. */
class LastAccessPagesOnH2Test extends LastAccessPages {

}
