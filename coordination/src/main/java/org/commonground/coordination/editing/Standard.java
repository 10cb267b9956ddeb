package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;
import org.jspecify.annotations.Nullable;

/** Where the standard wants children to stand. */
final class Standard {
  /** What the standard says of an activity. */
  static final Shape ACTIVITY = Schema.activities().find("iati-activity").orElseThrow();

  private Standard() {}

  /** What the standard says of a child; absent when it says nothing. */
  static @Nullable Shape below(@Nullable Shape shape, String child) {
    int place = shape == null ? -1 : shape.children().placeOf(child);
    return shape == null || place < 0 ? null : shape.children().inOrder().get(place).shape();
  }

  /** Puts a child behind all that stand before it or beside it in the standard's order. */
  static Element insert(Element parent, @Nullable Shape shape, Element child) {
    List<Content> contents = new ArrayList<>(parent.contents());
    int place = place(shape, child);
    int at = 0;
    for (int i = 0; i < contents.size(); i++) {
      if (!(contents.get(i) instanceof Element held) || place(shape, held) <= place) {
        at = i + 1;
      }
    }
    contents.add(at, child);
    return parent.withContents(contents);
  }

  private static int place(@Nullable Shape shape, Element child) {
    int place =
        shape == null || !child.name().isIati()
            ? -1
            : shape.children().placeOf(child.name().local());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** Puts a child, the very same object, into the place of another, or removes it. */
  @SuppressWarnings("ReferenceEquality") // of two equal children, the one meant is changed
  static Element replace(Element parent, Element held, @Nullable Element by) {
    List<Content> contents = new ArrayList<>(parent.contents().size());
    for (Content content : parent.contents()) {
      if (content != held) {
        contents.add(content);
      } else if (by != null) {
        contents.add(by);
      }
    }
    return parent.withContents(contents);
  }
}
