package org.commonground.edifact.paxlst;

import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Contact;

/** Reads COM: any number of ways to reach somebody in one segment. */
final class Communication {
  private Communication() {}

  /** Adds the contacts; a segment of another shape is kept whole instead. */
  static void read(SegmentCursor com, List<Contact> contacts, List<String> rest) {
    int count = com.elementCount();
    for (int element = 1; element <= count; element++) {
      if (com.componentCount(element) > 2 || com.repetitionCount(element) > 1) {
        rest.add(com.segmentText());
        return;
      }
    }
    for (int element = 1; element <= count; element++) {
      if (!com.isEmpty(element, 1)) {
        contacts.add(new Contact(com.text(element, 2), com.text(element, 1)));
      }
    }
  }
}
