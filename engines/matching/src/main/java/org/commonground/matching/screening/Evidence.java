package org.commonground.matching.screening;

import org.commonground.matching.Operation;
import org.commonground.matching.Personal;

/**
 * One reason of a score.
 *
 * @param kind what it is about
 * @param ours what the traveller's data say there; may be empty
 * @param theirs what the list says there; may be empty
 * @param operation how the two stand to each other
 * @param weight what it adds to the score, in steps of a millionth; below 0 when it speaks against
 */
@Personal
public record Evidence(
    EvidenceKind kind, String ours, String theirs, Operation operation, double weight) {
  @Override
  public String toString() {
    return "Evidence[" + kind + " " + operation + " " + weight + "]";
  }
}
