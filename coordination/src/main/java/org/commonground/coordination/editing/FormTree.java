package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.structure.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form out of a record, and writes it back into one. What the form does not know stays as
 * it stands, character by character.
 */
final class FormTree {
  private FormTree() {}

  /** What a record says in some parts of the form. */
  static Form read(Element record, List<Part> parts) {
    Map<String, List<Row>> rows = new HashMap<>();
    parts.forEach(part -> rows.put(part.name(), read(record, part)));
    return new Form(rows);
  }

  private static List<Row> read(Element record, Part part) {
    Element container = find(record, part.container());
    if (part.row().isEmpty()) {
      return List.of(row(container == null ? record : container, part, 0));
    }
    List<Row> rows = new ArrayList<>();
    if (container != null) {
      Predicate<Element> isRow = part.row().get()::isMet;
      for (Element element : container.children(part.row().get().name())) {
        if (isRow.test(element)) {
          rows.add(row(element, part, rows.size()));
        }
      }
    }
    return rows;
  }

  /** Whether the record has the element that holds a part's rows. */
  static boolean hasContainer(Element record, Part part) {
    return find(record, part.container()) != null;
  }

  private static @Nullable Element find(Element record, List<Step> steps) {
    Element at = record;
    for (Step step : steps) {
      at = at == null ? null : step.find(at);
    }
    return at;
  }

  private static Row row(Element element, Part part, int at) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Field field : part.fields()) {
      String value = field.path().read(element);
      if (!value.isEmpty()) {
        values.put(field.name(), value);
      }
    }
    return new Row(at, values);
  }

  /**
   * The record as the form says it.
   *
   * @param record the version from which the places of the rows are counted
   */
  static Element write(Form form, Element record) {
    Element written = record;
    for (Part part : Parts.list()) {
      if (form.has(part)) {
        written = write(form.rows(part), part, written);
      }
    }
    return written;
  }

  private static Element write(List<Row> rows, Part part, Element record) {
    if (part.row().isEmpty()) {
      return fill(
          record, Standard.ACTIVITY, part, rows.isEmpty() ? Map.of() : rows.getFirst().values());
    }
    Element written = inContainer(record, Standard.ACTIVITY, part, rows, 0);
    return written == null ? record.withContents(List.of()) : written;
  }

  /** The element with its rows further down; absent when nothing is left that it is there for. */
  private static @Nullable Element inContainer(
      Element element, @Nullable Shape shape, Part part, List<Row> rows, int depth) {
    if (depth == part.container().size()) {
      Element filled = withRows(element, shape, part, rows);
      return depth > 0 && filled.children(part.row().orElseThrow().name()).isEmpty()
          ? null
          : filled;
    }
    Step step = part.container().get(depth);
    Shape inner = Standard.below(shape, step.name());
    Element held = step.find(element);
    if (held == null) {
      Element made =
          rows.isEmpty() ? null : inContainer(step.make(inner), inner, part, rows, depth + 1);
      return made == null ? element : Standard.insert(element, shape, made);
    }
    Element changed = inContainer(held, inner, part, rows, depth + 1);
    Element replaced = Standard.replace(element, held, changed);
    return depth > 0 && changed == null && replaced.children(step.name()).isEmpty()
        ? null
        : replaced;
  }

  private static Element withRows(
      Element container, @Nullable Shape shape, Part part, List<Row> rows) {
    Step step = part.row().orElseThrow();
    Shape inner = Standard.below(shape, step.name());
    Map<Integer, Row> kept = new HashMap<>();
    List<Row> added = new ArrayList<>();
    for (Row row : rows) {
      if (row.at() < 0 || kept.putIfAbsent(row.at(), row) != null) {
        added.add(row);
      }
    }
    List<Content> contents = kept(container, inner, part, kept);
    added.addAll(kept.values());
    Element written = container.withContents(contents);
    for (Row row : added) {
      Element made = fill(step.make(inner), inner, part, row.values());
      written = Standard.insert(written, shape, made);
    }
    return written;
  }

  /** The contents with the rows that the form still has, as it says them. */
  private static List<Content> kept(
      Element container, @Nullable Shape inner, Part part, Map<Integer, Row> kept) {
    Step step = part.row().orElseThrow();
    List<Content> contents = new ArrayList<>();
    int at = 0;
    for (Content content : container.contents()) {
      if (content instanceof Element child && step.isMet(child)) {
        Row row = kept.remove(at++);
        if (row != null) {
          contents.add(fill(child, inner, part, row.values()));
        }
      } else {
        contents.add(content);
      }
    }
    return contents;
  }

  private static Element fill(
      Element element, @Nullable Shape shape, Part part, Map<String, String> values) {
    Element filled = element;
    for (Field field : part.fields()) {
      filled = field.path().write(filled, shape, values.getOrDefault(field.name(), ""));
    }
    return filled;
  }
}
