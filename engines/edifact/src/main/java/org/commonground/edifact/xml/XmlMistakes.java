package org.commonground.edifact.xml;

import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Reported;

/** What is wrong with the form of one file. */
final class XmlMistakes {
  private final XmlText text;
  private final Reported reported = new Reported();
  private int element;

  XmlMistakes(XmlText text) {
    this.text = text;
    reported.addAll(text.findings());
  }

  /** Mistakes from here on are in or behind the element with this number. */
  void inElement(int number) {
    element = number;
  }

  /** A mistake at a character. */
  void at(int index, String what) {
    reported.add(Finding.warning(element, text.offset(index), "malformed-xml", what));
  }

  /** A mistake because of which something is missing. */
  void lost(int index, String code, String what) {
    reported.add(Finding.error(element, text.offset(index), code, what));
  }

  List<Finding> all() {
    return reported.findings();
  }
}
