package org.commonground.matching.evaluation;

import org.commonground.matching.screening.Match;
import org.commonground.matching.screening.Traveller;

/** A traveller who is somebody on a list, written in another way. */
record Case(String variation, String list, String reference, Traveller traveller) {

  boolean isOf(Match match) {
    return match.list().equals(list) && match.reference().equals(reference);
  }
}
