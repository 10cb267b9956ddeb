package org.commonground.coordination.pages.editing;

import java.text.Collator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.editing.Field;
import org.commonground.coordination.editing.Part;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.reference.Language;
import org.springframework.stereotype.Component;

/** What fields and their values are called in the reader's language. */
@Component
final class FieldWords {
  private final Names names;

  FieldWords(Names names) {
    this.names = names;
  }

  /** What a field is called: in its part, else anywhere. */
  String label(Visit visit, Part part, Field field) {
    return visit
        .findCode("edit.field", part.name() + '-' + field.name())
        .orElseGet(() -> visit.code("edit.field", field.name()));
  }

  /** A value as a reader reads it. */
  String value(Visit visit, Part part, Field field, String value) {
    return switch (part.name() + '.' + field.name()) {
      case "record.status" -> visit.code("status", value);
      case "record.hierarchy" -> visit.code("level", value);
      case "title.language", "description.language", "objectives.language", "targets.language" ->
          Language.find(value).map(Language::ownName).orElse(value);
      case "organisation.role" -> visit.code("role", value);
      case "organisation.type" -> visit.code("organisation-type", value);
      case "country.code" -> names.country(visit, value);
      case "region.code" -> names.recipientRegion(visit, "1", value).orElse(value);
      case "theme.code" -> names.theme(visit, value);
      case "participants.sex" -> visit.code("edit.sex", value);
      case "budget.type" -> visit.code("budget-type", value);
      case "transaction.type" -> visit.code("transaction-type", value);
      default -> value;
    };
  }

  /** Many values with their names; long lists in the order of the reader's alphabet. */
  Map<String, String> values(Visit visit, Part part, Field field, Collection<String> codes) {
    List<Map.Entry<String, String>> named =
        new java.util.ArrayList<>(
            codes.stream().map(it -> Map.entry(it, value(visit, part, field, it))).toList());
    if (field.name().equals("code")) {
      var collator = Collator.getInstance(visit.locale());
      named.sort((one, other) -> collator.compare(one.getValue(), other.getValue()));
    }
    Map<String, String> ordered = new LinkedHashMap<>();
    named.forEach(it -> ordered.put(it.getKey(), it.getValue()));
    return ordered;
  }
}
