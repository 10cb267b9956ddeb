package org.commonground.coordination.pages.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.Difference;
import org.commonground.coordination.editing.Comparison;
import org.commonground.coordination.editing.Comparison.PartChange;
import org.commonground.coordination.editing.Comparison.RowChange;
import org.commonground.coordination.editing.Field;
import org.commonground.coordination.editing.Part;
import org.commonground.coordination.pages.Changes;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.editing.Changed.Line;
import org.commonground.iati.Activity;
import org.springframework.stereotype.Component;

/** Writes what differs between two states of a record, field by field. */
@Component
final class ChangeWriter {
  private final FieldWords words;

  ChangeWriter(FieldWords words) {
    this.words = words;
  }

  /**
   * Everything that differs.
   *
   * @param isOwn whether the reader works for the reporter, who alone sees small counts of people
   */
  List<Changed> changes(Visit visit, Activity older, Activity newer, boolean isOwn) {
    List<Changed> changes = new ArrayList<>();
    List<PartChange> typed = Comparison.between(older.element(), newer.element(), isOwn);
    typed.forEach(it -> changes.add(changed(visit, it)));
    Set<String> told =
        typed.stream().flatMap(it -> it.part().elements().stream()).collect(Collectors.toSet());
    List<Difference> others =
        Difference.between(older, newer).stream()
            .filter(it -> !told.contains(it.part()))
            .filter(it -> !it.part().equals(Difference.RECORD))
            .toList();
    for (Difference other : others) {
      changes.add(new Changed(new Changes(visit).sentence(other), List.of()));
    }
    return changes;
  }

  private Changed changed(Visit visit, PartChange change) {
    List<Line> lines = new ArrayList<>();
    for (RowChange row : change.rows()) {
      for (Field field : change.part().fields()) {
        String before = value(visit, change.part(), field, row.before().value(field.name()));
        String after = value(visit, change.part(), field, row.after().value(field.name()));
        if (!before.equals(after)) {
          lines.add(new Line(label(visit, change.part(), field, row), before, after));
        }
      }
    }
    return new Changed(visit.code("edit.part", change.part().name()), lines);
  }

  private String label(Visit visit, Part part, Field field, RowChange row) {
    String label = words.label(visit, part, field);
    String key = part.key().isEmpty() ? "" : part.key().getLast();
    String named =
        row.after().value(key).isEmpty() ? row.before().value(key) : row.after().value(key);
    return key.isEmpty() || key.equals(field.name()) || named.isEmpty()
        ? label
        : label + " (" + value(visit, part, part.field(key), named) + ")";
  }

  private String value(Visit visit, Part part, Field field, String value) {
    return value.isEmpty() ? "" : words.value(visit, part, field, value);
  }
}
