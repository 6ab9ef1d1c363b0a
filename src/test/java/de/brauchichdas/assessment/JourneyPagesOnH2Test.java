package de.brauchichdas.assessment;

/** The journey with the embedded database. */
class JourneyPagesOnH2Test extends JourneyPages {

}
