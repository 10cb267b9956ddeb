package org.commonground.coordination.exchange.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.iati.Content;
import org.commonground.iati.Element;

/** Several rows of one activity say many things again: each is kept once. */
final class Repeats {
  private Repeats() {}

  static Element removed(Element activity) {
    Set<Content> seen = new HashSet<>();
    List<Content> once = activity.contents().stream().filter(seen::add).toList();
    return once.size() == activity.contents().size() ? activity : activity.withContents(once);
  }
}
