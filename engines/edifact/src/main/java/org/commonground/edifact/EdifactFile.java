package org.commonground.edifact;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a file.
 *
 * @param interchanges the interchanges in the order received
 * @param outside ranges that belong to no interchange and hold more than white space
 * @param findings what is wrong with the file as a whole
 */
public record EdifactFile(
    List<Interchange> interchanges, List<Outside> outside, List<Finding> findings) {

  /** Copies the lists. */
  public EdifactFile {
    interchanges = List.copyOf(interchanges);
    outside = List.copyOf(outside);
    findings = List.copyOf(findings);
  }

  /**
   * The messages of all interchanges.
   *
   * @return messages in the order received
   */
  public List<Message> messages() {
    if (interchanges.size() == 1) {
      return interchanges.getFirst().messages();
    }
    return interchanges.stream().flatMap(it -> it.messages().stream()).toList();
  }

  /**
   * The findings of the file, its interchanges and the envelopes of its messages.
   *
   * @return findings, those of the file first
   */
  public List<Finding> allFindings() {
    List<Finding> all = new ArrayList<>(findings);
    for (Interchange interchange : interchanges) {
      all.addAll(interchange.findings());
      interchange.messages().forEach(it -> all.addAll(it.findings()));
    }
    return all;
  }
}
