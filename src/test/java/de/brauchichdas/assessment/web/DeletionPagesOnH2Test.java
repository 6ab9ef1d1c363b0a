package de.brauchichdas.assessment.web;

/** Deleting with the embedded database. */
class DeletionPagesOnH2Test extends DeletionPages {

}
