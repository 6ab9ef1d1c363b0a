package de.brauchichdas.assessment.web;

/** The journey with the embedded database. */
class JourneyPagesOnH2Test extends JourneyPages {

}
