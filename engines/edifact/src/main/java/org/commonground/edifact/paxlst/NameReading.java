package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Address;
import org.commonground.edifact.travel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name and address of a person (NAD). The name is the fourth element, surname first; some
 * senders write it into the lines of the third one.
 */
final class NameReading {
  private static final int NAME = 4;
  private static final int LINES = 3;
  private static final int NAMES = 5;

  private static final Address EMPTY = new Address("", "", "", "", "");

  private NameReading() {}

  static PersonName name(SegmentCursor nad) {
    int element = nad.isEmpty(NAME, 1) && nad.isEmpty(NAME, 2) ? LINES : NAME;
    String surname = nad.text(element, 1);
    String first = nad.text(element, 2);
    if (nad.componentCount(element) <= 2) {
      if (first.isEmpty()) {
        return surname.isEmpty() ? PersonName.NONE : new PersonName(surname, List.of(), "");
      }
      return new PersonName(surname, List.of(first), "");
    }
    List<String> given = new ArrayList<>(NAMES - 1);
    for (int component = 2; component <= NAMES; component++) {
      if (!nad.isEmpty(element, component)) {
        given.add(nad.text(element, component));
      }
    }
    return new PersonName(surname, given, "");
  }

  static @Nullable Address address(SegmentCursor nad) {
    if (nad.elementCount() <= NAME) {
      return null;
    }
    Address address = new Address(nad.text(5), nad.text(6), nad.text(7), nad.text(8), nad.text(9));
    return address.equals(EMPTY) ? null : address;
  }

  /** Whether name and address say all that the segment says. */
  static boolean isPlain(SegmentCursor nad) {
    int elements = nad.elementCount();
    if (elements > 9 || nad.componentCount(1) > 1 || nad.componentCount(2) > 1) {
      return false;
    }
    if (!nad.isEmpty(2, 1) || nad.componentCount(LINES) > 1 || !nad.isEmpty(LINES, 1)) {
      return false;
    }
    for (int element = NAME + 1; element <= elements; element++) {
      if (nad.componentCount(element) > 1) {
        return false;
      }
    }
    return nad.repetitionCount(NAME) <= 1 && hasNoGap(nad);
  }

  private static boolean hasNoGap(SegmentCursor nad) {
    int components = nad.componentCount(NAME);
    for (int component = 2; component < components; component++) {
      if (nad.isEmpty(NAME, component) && !nad.isEmpty(NAME, component + 1)) {
        return false;
      }
    }
    return components <= NAMES;
  }
}
