package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.Kept;

/** A party that does not travel, while its segments are read (group 1). */
final class OpenParty {
  private final String function;
  private final String name;
  private final List<Contact> contacts = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();

  OpenParty(SegmentCursor nad) {
    function = nad.text(1);
    name = nad.text(4);
    boolean plain =
        nad.elementCount() <= 4
            && nad.componentCount(4) <= 1
            && nad.isEmpty(2, 1)
            && nad.isEmpty(3, 1)
            && nad.componentCount(2) <= 1
            && nad.componentCount(3) <= 1;
    if (!plain) {
      rest.add(nad.segmentText());
    }
  }

  void communication(SegmentCursor com) {
    Communication.read(com, contacts, rest);
  }

  void keep(SegmentCursor segment) {
    rest.add(segment.segmentText());
  }

  ReportingParty close() {
    return new ReportingParty(function, name, contacts, new Kept(rest));
  }
}
