package org.commonground.iati.upgrading;

import java.util.Set;
import org.commonground.iati.Element;

/** Whether a record is written in the way of 1.0x. */
final class OldShape {
  private static final Set<String> TELLING =
      Set.of("title", "description", "reporting-org", "participating-org", "name");

  private OldShape() {}

  static boolean isOld(Element record, String fileVersion) {
    String version = fileVersion.isEmpty() ? record.code("version").orElse("") : fileVersion;
    if (version.startsWith("1")) {
      return true;
    }
    return !version.startsWith("2") && looksOld(record);
  }

  /** Text that stands directly in elements which have narratives since 2.01 tells the two apart. */
  private static boolean looksOld(Element record) {
    for (Element child : record.children()) {
      String name = child.name().local();
      if (name.equals("activity-website")
          || (TELLING.contains(name) && !child.text().isEmpty())
          || (name.equals("activity-date") && startsWithLetter(child, "type"))
          || (name.equals("participating-org") && startsWithLetter(child, "role"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithLetter(Element element, String attribute) {
    return element.code(attribute).filter(it -> Character.isLetter(it.charAt(0))).isPresent();
  }
}
