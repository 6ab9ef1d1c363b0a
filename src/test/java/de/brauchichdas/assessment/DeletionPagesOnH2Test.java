package de.brauchichdas.assessment;

/** Deleting with the embedded database. */
class DeletionPagesOnH2Test extends DeletionPages {

}
