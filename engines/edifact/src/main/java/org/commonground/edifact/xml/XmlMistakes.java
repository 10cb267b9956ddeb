package org.commonground.edifact.xml;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Finding;

/**
 * What is wrong with the form of one file. What many mistakes have in common is said once: a file
 * that is no XML at all would have a finding at each of its characters.
 */
final class XmlMistakes {
  private static final int MOST = 1000;

  private final XmlText text;
  private final List<Finding> findings = new ArrayList<>();
  private int element;

  XmlMistakes(XmlText text) {
    this.text = text;
    findings.addAll(text.findings());
  }

  /** Mistakes from here on are in or behind the element with this number. */
  void inElement(int number) {
    element = number;
  }

  /** A mistake at a character. */
  void at(int index, String what) {
    if (findings.size() < MOST) {
      findings.add(Finding.warning(element, text.offset(index), "malformed-xml", what));
    } else if (findings.size() == MOST) {
      String many =
          "expected well-formed XML, found %d mistakes; more are not told".formatted(MOST);
      findings.add(Finding.error(element, text.offset(index), "malformed-xml", many));
    }
  }

  /** A mistake because of which something is missing. */
  void lost(int index, String code, String what) {
    if (findings.size() <= MOST) {
      findings.add(Finding.error(element, text.offset(index), code, what));
    }
  }

  List<Finding> all() {
    return findings;
  }
}
