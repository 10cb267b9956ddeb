package org.commonground.iati.upgrading;

import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;

/** Collects what a person should look at, with the element's path and line. */
final class Notes {
  private final List<String> path = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int line;

  void enter(Element element) {
    path.add(element.name().local());
    line = element.line();
  }

  void leave() {
    path.removeLast();
  }

  /** Messages hold no values of the record, so that equal ones can be counted. */
  void look(String message) {
    findings.add(
        new Finding(Finding.Severity.WARNING, "upgrade", line, String.join("/", path), message));
  }

  List<Finding> findings() {
    return findings;
  }
}
