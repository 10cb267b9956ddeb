package org.commonground.edifact.pnrgov;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.commonground.edifact.travel.Kept;
import org.jspecify.annotations.Nullable;

/** What a message says as one text: all but where in the message it stood and what was found. */
final class Said {
  private static final Set<String> WHERE = Set.of("segment", "findings", "sensitive");

  private Said() {}

  static String by(PnrgovMessage push) {
    StringBuilder text = new StringBuilder();
    add(push, "", text);
    return text.toString();
  }

  /** What a booking says, wherever among others it and its travellers stand. */
  static String byAlone(Pnr pnr) {
    StringBuilder text = new StringBuilder();
    add(pnr, "", text);
    return text.toString()
        .replaceAll("(?m)^[ -]*number \\d+$", "")
        .replaceAll("infantOf [1-9]\\d*", "infantOf somebody");
  }

  private static void add(@Nullable Object value, String indent, StringBuilder text) {
    switch (value) {
      // Segments that are kept stand in the order of the groups once they are written.
      case Kept kept -> text.append(kept.segments().stream().sorted().toList()).append('\n');
      case List<?> list -> {
        text.append('\n');
        list.forEach(it -> add(it, indent + "- ", text));
      }
      case Record record -> {
        text.append(record.getClass().getSimpleName()).append('\n');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          if (!WHERE.contains(component.getName())) {
            text.append(indent).append(component.getName()).append(' ');
            add(part(record, component), indent + "  ", text);
          }
        }
      }
      case null -> text.append("none\n");
      default -> text.append(value).append('\n');
    }
  }

  private static @Nullable Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
