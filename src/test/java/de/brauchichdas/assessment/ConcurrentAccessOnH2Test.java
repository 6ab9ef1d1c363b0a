package de.brauchichdas.assessment;

/** The crowd on H2. */
class ConcurrentAccessOnH2Test extends ConcurrentAccess {

}
