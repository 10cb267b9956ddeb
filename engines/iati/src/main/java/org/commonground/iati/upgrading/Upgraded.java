package org.commonground.iati.upgrading;

import java.util.List;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;

/**
 * A record in the terms of 2.03.
 *
 * @param element the record
 * @param findings what a person should look at
 */
public record Upgraded(Element element, List<Finding> findings) {
  /** Copies the list. */
  public Upgraded {
    findings = List.copyOf(findings);
  }
}
