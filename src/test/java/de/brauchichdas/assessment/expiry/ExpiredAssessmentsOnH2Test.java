package de.brauchichdas.assessment.expiry;

/** Deleting what has expired with the embedded database. */
class ExpiredAssessmentsOnH2Test extends ExpiredAssessments {

}
