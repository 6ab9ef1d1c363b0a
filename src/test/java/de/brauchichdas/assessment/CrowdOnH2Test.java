package de.brauchichdas.assessment;

/** The crowd on H2. */
class CrowdOnH2Test extends Crowd {

}
