package org.commonground.coordination.pages.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.editing.Drafts.Change;
import org.commonground.coordination.editing.Field;
import org.commonground.coordination.editing.Form;
import org.commonground.coordination.editing.Part;
import org.commonground.coordination.editing.Parts;
import org.commonground.coordination.editing.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed out of a request. Fields are named {@code part.row.field}; the parameter
 * {@code part} names each part that the form had.
 *
 * @param parameters of the request
 * @param base what the version says that is revised
 */
record FormRequest(Map<String, String[]> parameters, Form base) {
  static final String PART = "part";
  static final String AT = "at";
  static final String REMOVE = "remove";

  /** Not among those that are allowed: the record keeps the one that it has. */
  private static final Audience NOT_ALLOWED = Audience.group("none");

  private static final String UNSAID = "-";
  private static final int MOST_ROWS = 200;
  private static final int LONGEST = 20_000;
  private static final Pattern NUMBER = Pattern.compile("([a-z]+)\\.([0-9]{1,4})\\.[a-z-]+");

  Change change() {
    String reason = line("reason");
    return new Change(
        form(),
        audience("audience").orElse(NOT_ALLOWED),
        money(),
        reason.length() <= 500 ? reason : reason.substring(0, 500));
  }

  /** Absent where the form had no such choice, or nothing else was chosen than it showed. */
  private @Nullable Audience money() {
    boolean isLeft = values("money").length == 0 || line("money").equals(seen("money"));
    return isLeft ? null : audience("money").orElse(Audience.PUBLIC);
  }

  /**
   * What the form showed when it was sent to the browser; a sign that nobody types if it did not
   * say.
   */
  private String seen(String name) {
    return values("seen-" + name).length == 0 ? UNSAID : line("seen-" + name);
  }

  private Optional<Audience> audience(String name) {
    try {
      return Optional.of(Audience.of(line(name)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private Form form() {
    Set<String> sent = Arrays.stream(values(PART)).collect(Collectors.toSet());
    Map<String, List<Row>> rows = new HashMap<>();
    for (Part part : Parts.list()) {
      if (sent.contains(part.name()) && base.has(part)) {
        rows.put(part.name(), part.shape() == Part.Shape.CODES ? codes(part) : rows(part));
      }
    }
    var form = new Form(rows);
    String amounts = seen("amounts");
    // Whoever was shown other amounts than they see by now has left these as they are.
    return amounts.equals(UNSAID) || amounts.equals(String.valueOf(base.amounts()))
        ? form
        : form.withoutMoney();
  }

  private List<Row> codes(Part part) {
    Map<String, Integer> held = new HashMap<>();
    base.rows(part).forEach(it -> held.putIfAbsent(it.value("code"), it.at()));
    return Arrays.stream(values(part.name() + ".code"))
        .map(FormRequest::oneLine)
        .filter(it -> !it.isEmpty())
        .distinct()
        .limit(MOST_ROWS)
        .map(it -> new Row(held.getOrDefault(it, Row.NEW), Map.of("code", it)))
        .toList();
  }

  private List<Row> rows(Part part) {
    Set<Integer> numbers = new TreeSet<>();
    for (String name : parameters.keySet()) {
      Matcher matcher = NUMBER.matcher(name);
      if (matcher.matches() && matcher.group(1).equals(part.name())) {
        numbers.add(Integer.parseInt(matcher.group(2)));
      }
    }
    List<Row> rows = new ArrayList<>();
    numbers.stream()
        .limit(MOST_ROWS)
        .forEach(number -> row(part, part.name() + '.' + number + '.').ifPresent(rows::add));
    return rows;
  }

  private Optional<Row> row(Part part, String prefix) {
    Map<String, String> values = new HashMap<>();
    for (Field field : part.fields()) {
      String typed = typed(field, prefix + field.name());
      if (!typed.isEmpty()) {
        values.put(field.name(), typed);
      }
    }
    String at = line(prefix + AT);
    List<Row> held = base.rows(part);
    int place = at.matches("[0-9]{1,4}") ? Integer.parseInt(at) : Row.NEW;
    boolean isHeld = place >= 0 && place < held.size();
    var row = new Row(isHeld ? place : Row.NEW, values);
    boolean isGone =
        !line(prefix + REMOVE).isEmpty()
            || (values.isEmpty() && !(isHeld && held.get(place).saysNothing()));
    boolean isAlwaysThere = part.shape() == Part.Shape.SINGLE;
    return isGone && !isAlwaysThere ? Optional.empty() : Optional.of(row);
  }

  private String typed(Field field, String name) {
    String[] values = values(name);
    String text = values.length == 0 ? "" : values[0];
    return field.kind() == Field.Kind.PROSE ? lines(text) : oneLine(text);
  }

  private String line(String name) {
    String[] values = values(name);
    return values.length == 0 ? "" : oneLine(values[0]);
  }

  private String[] values(String name) {
    return parameters.getOrDefault(name, new String[0]);
  }

  private static String oneLine(String text) {
    return lines(text).replaceAll("\\s+", " ");
  }

  /** Without characters that no XML may hold. */
  private static String lines(String text) {
    String shorter = text.length() <= LONGEST + 1 ? text : text.substring(0, LONGEST + 1);
    String plain =
        shorter
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    return plain.strip();
  }
}
