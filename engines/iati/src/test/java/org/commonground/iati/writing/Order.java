package org.commonground.iati.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;

/** Elements with their children sorted by name, to compare what the order does not matter for. */
final class Order {
  private Order() {}

  /** The order among children of different names does not count. */
  static Element sorted(Element element) {
    List<Content> contents = new ArrayList<>();
    boolean children = !element.children().isEmpty();
    for (Content content : element.contents()) {
      switch (content) {
        case Element child -> contents.add(sorted(child));
        case Text(var characters) -> {
          if (!children || !characters.isBlank()) {
            contents.add(content);
          }
        }
      }
    }
    contents.sort(Comparator.comparing(Order::kind));
    return element.withContents(contents);
  }

  private static String kind(Content content) {
    return switch (content) {
      case Element child -> child.name().toString();
      case Text _ -> "";
    };
  }
}
