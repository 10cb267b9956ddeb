package org.commonground.iati.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonground.iati.structure.Shape.Child;
import org.commonground.iati.structure.Shape.Children;
import org.commonground.iati.structure.Shape.Holds;

/** Reads the table of shapes; its format is explained at the head of the resource itself. */
final class SchemaTable {
  private final Map<String, Shape> shapes = new HashMap<>();
  private final Map<String, Shape> globals = new HashMap<>();
  private final List<String> block = new ArrayList<>();

  static Schema read(String resource) {
    var table = new SchemaTable();
    try (InputStream in =
            Objects.requireNonNull(SchemaTable.class.getResourceAsStream(resource), resource);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(table::line);
      table.endBlock();
    } catch (IOException damagedJar) {
      throw new UncheckedIOException(damagedJar);
    }
    return new Schema(table.globals);
  }

  private void line(String line) {
    if (!line.startsWith(" ")) {
      endBlock();
    }
    if (line.startsWith("global ")) {
      addGlobals(line.split(" ", -1));
    } else if (!line.isBlank()) {
      block.add(line.strip());
    }
  }

  private void addGlobals(String[] words) {
    for (int i = 1; i < words.length; i++) {
      String[] parts = words[i].split("=", -1);
      globals.put(parts[0], shape(parts[parts.length - 1]));
    }
  }

  private void endBlock() {
    if (block.isEmpty()) {
      return;
    }
    List<String> heading = List.of(block.getFirst().split(" ", -1));
    List<Shape.Attribute> attributes = new ArrayList<>();
    List<Child> children = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      String[] words = line.split(" ", -1);
      if (line.startsWith("@")) {
        var type = ValueType.of(words[1]);
        attributes.add(new Shape.Attribute(words[0].substring(1), type, words.length > 2));
      } else {
        children.add(child(words));
      }
    }
    String name = heading.get(1);
    boolean open = !heading.getLast().equals("closed");
    var shape = new Shape(name, holds(heading), attributes, new Children(children), open);
    shapes.put(name, shape);
    block.clear();
  }

  private static Holds holds(List<String> heading) {
    if (heading.size() < 3 || heading.get(2).equals("closed")) {
      return new Holds.Elements();
    }
    String value = heading.get(2);
    return value.equals("anything") ? new Holds.Anything() : new Holds.Value(ValueType.of(value));
  }

  private Child child(String[] words) {
    if (words[0].equals("...")) {
      return Child.FOREIGN;
    }
    int least = words[1].equals("1") || words[1].equals("+") ? 1 : 0;
    int most = words[1].equals("1") || words[1].equals("?") ? 1 : Integer.MAX_VALUE;
    return new Child(words[0], least, most, shape(words.length > 2 ? words[2] : words[0]));
  }

  private Shape shape(String name) {
    return Objects.requireNonNull(shapes.get(name), () -> "shape " + name + " is not defined yet");
  }
}
