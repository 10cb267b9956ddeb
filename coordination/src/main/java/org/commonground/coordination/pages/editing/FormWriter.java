package org.commonground.coordination.pages.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.editing.Choices;
import org.commonground.coordination.editing.Conflict;
import org.commonground.coordination.editing.Field;
import org.commonground.coordination.editing.Form;
import org.commonground.coordination.editing.Part;
import org.commonground.coordination.editing.Parts;
import org.commonground.coordination.editing.Problem;
import org.commonground.coordination.editing.Row;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.editing.FormPage.CodeGroup;
import org.commonground.coordination.pages.editing.FormPage.FieldForm;
import org.commonground.coordination.pages.editing.FormPage.Option;
import org.commonground.coordination.pages.editing.FormPage.PartForm;
import org.commonground.coordination.pages.editing.FormPage.RowForm;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.springframework.stereotype.Component;

/** Writes what was typed, with what is wrong and what others wrote, as a form. */
@Component
final class FormWriter {
  /** Parts that every record should have. */
  private static final Set<String> ASKED =
      Set.of(Parts.TITLE.name(), Parts.DESCRIPTION.name(), Parts.COUNTRIES.name());

  private final Choices choices;
  private final FieldWords words;
  private final Themes themes;

  FormWriter(Choices choices, FieldWords words, Themes themes) {
    this.choices = choices;
    this.words = words;
    this.themes = themes;
  }

  /** What stands in the form, and what is to be said about it. */
  record Typed(Form form, List<Problem> problems, List<Conflict> conflicts) {}

  List<PartForm> parts(Visit visit, Typed typed) {
    List<PartForm> parts = new ArrayList<>();
    for (Part part : Parts.list()) {
      if (typed.form().has(part)) {
        parts.add(
            new PartForm(
                part.name(),
                visit.code("edit.part", part.name()),
                visit.findCode("edit.hint", part.name()).orElse(""),
                part.shape() == Part.Shape.CODES ? List.of() : rows(visit, part, typed),
                part.shape() == Part.Shape.CODES ? codes(visit, part, typed) : List.of(),
                part.shape() == Part.Shape.SINGLE));
      }
    }
    return parts;
  }

  private List<RowForm> rows(Visit visit, Part part, Typed typed) {
    List<Row> rows = new ArrayList<>(typed.form().rows(part));
    if (part.shape() == Part.Shape.ROWS) {
      rows.add(new Row(Row.NEW, Map.of()));
    }
    List<RowForm> written = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean isBlank = i == typed.form().rows(part).size();
      int number = i;
      List<FieldForm> fields =
          part.fields().stream()
              .map(it -> field(visit, part, it, rows.get(number), number, typed))
              .toList();
      written.add(
          new RowForm(
              legend(visit, part, isBlank, i + 1),
              part.name() + '.' + i + '.',
              rows.get(i).at(),
              isBlank ? blank(part, i) : RowForm.State.FILLED,
              note(visit, part, i, typed),
              fields));
    }
    return written;
  }

  private static RowForm.State blank(Part part, int rowsBefore) {
    return rowsBefore == 0 && ASKED.contains(part.name())
        ? RowForm.State.ASKED
        : RowForm.State.FOLDED;
  }

  private static String legend(Visit visit, Part part, boolean isBlank, int number) {
    String heading = visit.code("edit.part", part.name());
    if (isBlank) {
      return visit.say("edit.row.new", heading);
    }
    return part.shape() == Part.Shape.ROWS ? visit.say("edit.row", number) : heading;
  }

  private static String note(Visit visit, Part part, int row, Typed typed) {
    return typed.conflicts().stream()
        .filter(it -> it.part().equals(part.name()) && it.row() == row && it.field().isEmpty())
        .findFirst()
        .map(it -> visit.code("edit.row", it.theirs()))
        .orElse("");
  }

  private FieldForm field(Visit visit, Part part, Field field, Row row, int at, Typed typed) {
    String value = row.value(field.name());
    String theirs =
        typed.conflicts().stream()
            .filter(it -> isAt(it.part(), it.row(), it.field(), part, at, field))
            .findFirst()
            .map(it ->
                it.theirs().isEmpty()
                    ? visit.say("edit.nothing")
                    : words.value(visit, part, field, it.theirs()))
            .orElse("");
    String problem =
        typed.problems().stream()
            .filter(it -> isAt(it.part(), it.row(), it.field(), part, at, field))
            .findFirst()
            .map(it -> visit.code("edit.problem", it.word()))
            .orElse("");
    return new FieldForm(
        part.name() + '.' + at + '.' + field.name(),
        words.label(visit, part, field),
        look(field),
        value,
        options(visit, part, field, value),
        problem,
        theirs);
  }

  private static boolean isAt(
      String part, int row, String field, Part wanted, int at, Field wantedField) {
    return part.equals(wanted.name()) && row == at && field.equals(wantedField.name());
  }

  private static String look(Field field) {
    return switch (field.kind()) {
      case LINE -> "text";
      case PROSE -> "prose";
      case DAY -> "date";
      case AMOUNT, SHARE, COUNT, POSITION, CURRENCY -> "number";
      case ADDRESS -> "url";
      case CHOICE -> "select";
    };
  }

  private List<Option> options(Visit visit, Part part, Field field, String value) {
    if (field.kind() != Field.Kind.CHOICE) {
      return List.of();
    }
    Map<String, String> named = new LinkedHashMap<>();
    named.put("", visit.say("edit.unsaid"));
    Set<String> codes = new java.util.LinkedHashSet<>(choices.codes(part, field));
    if (!value.isEmpty()) {
      codes.add(value);
    }
    named.putAll(words.values(visit, part, field, codes));
    return named.entrySet().stream()
        .map(it -> new Option(it.getKey(), it.getValue(), it.getKey().equals(value)))
        .toList();
  }

  private List<CodeGroup> codes(Visit visit, Part part, Typed typed) {
    Set<String> chosen =
        typed.form().rows(part).stream().map(it -> it.value("code")).collect(Collectors.toSet());
    List<CodeGroup> groups = new ArrayList<>();
    for (Theme.Kind kind : Theme.Kind.values()) {
      List<Option> options =
          themes.list(kind).stream()
              .map(it -> new Option(it.code(), it.name(visit.locale()), chosen.contains(it.code())))
              .toList();
      groups.add(group(visit.code("edit.theme", kind.code()), options));
    }
    List<Option> others =
        chosen.stream()
            .filter(it -> themes.find(it).isEmpty() && !it.isEmpty())
            .sorted()
            .map(it -> new Option(it, it, true))
            .toList();
    if (!others.isEmpty()) {
      groups.add(group(visit.say("edit.theme.other"), others));
    }
    return groups;
  }

  private static CodeGroup group(String heading, Collection<Option> options) {
    return new CodeGroup(
        heading, List.copyOf(options), options.stream().filter(Option::isChosen).count());
  }

  /** What is wrong, each sentence leading to its field. */
  List<Link> problems(Visit visit, List<Problem> problems) {
    return problems.stream().map(it -> problem(visit, it)).toList();
  }

  private Link problem(Visit visit, Problem problem) {
    Optional<Part> part =
        Parts.list().stream().filter(it -> it.name().equals(problem.part())).findFirst();
    String where = visit.code("edit.part", problem.part());
    String label =
        part.filter(it -> !problem.field().isEmpty())
            .map(it -> where + " · " + words.label(visit, it, it.field(problem.field())))
            .orElse(where);
    String address = "#" + problem.part() + '.' + problem.row() + '.' + problem.field();
    return new Link(
        visit.say("edit.problem.at", label, visit.code("edit.problem", problem.word())),
        problem.field().isEmpty() ? "#main" : address);
  }
}
