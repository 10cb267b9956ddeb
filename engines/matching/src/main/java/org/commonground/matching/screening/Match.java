package org.commonground.matching.screening;

import java.util.List;
import org.commonground.matching.Personal;
import org.commonground.matching.lists.NameQuality;

/**
 * An entry of a list that may be the traveller.
 *
 * @param list the list's id
 * @param version the SHA-256 of the list
 * @param reference the entry's reference in its list
 * @param name the name of the entry that fits best, as the list writes it
 * @param quality how well the list vouches for that name
 * @param band what the score asks for, by the thresholds of the list
 * @param score 0 to 1, never reaching either; the sum of the weights of the evidence
 * @param evidence all reasons
 */
@Personal
public record Match(
    String list,
    String version,
    String reference,
    String name,
    NameQuality quality,
    Band band,
    double score,
    List<Evidence> evidence) {
  /** Copies the evidence. */
  public Match {
    evidence = List.copyOf(evidence);
  }

  @Override
  public String toString() {
    return "Match[" + list + " " + reference + " " + band + " " + score + "]";
  }
}
