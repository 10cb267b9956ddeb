package org.commonground.iati.codelists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.iati.Element;
import org.commonground.iati.corpus.Corpus;
import org.commonground.iati.corpus.PlainReader;

/**
 * Makes the tables in the jar out of the codelists as published. Run it when the standard's lists
 * change, with the folder of the tables as its argument.
 */
final class CodelistConverter {
  private CodelistConverter() {}

  public static void main(String[] arguments) {
    convert(Corpus.folder().resolve("standard"))
        .forEach((file, text) -> write(Path.of(arguments[0]).resolve(file), text));
  }

  /** The tables by file name. */
  static Map<String, String> convert(Path standard) {
    Map<String, String> tables = new TreeMap<>();
    for (String folder : List.of("codelists-embedded/xml", "codelists-nonembedded/xml")) {
      for (Path file : filesIn(standard.resolve(folder))) {
        Element list = PlainReader.parse(read(file));
        tables.put(list.attribute("name").orElseThrow() + ".tsv", table(list));
      }
    }
    var names = new StringBuilder();
    tables.keySet().forEach(file -> names.append(file.replace(".tsv", "")).append('\n'));
    tables.put("names.tsv", names.toString());
    tables.put("uses.tsv", uses(standard.resolve("codelists-embedded/mapping.xml")));
    return tables;
  }

  private static String table(Element list) {
    var table = new StringBuilder(list.attribute("name").orElseThrow());
    boolean complete = list.attribute("complete").filter("1"::equals).isPresent();
    table.append('\t').append(complete ? "complete" : "open").append('\t');
    table.append(list.attribute("category-codelist").orElse("")).append('\n');
    for (Element item : list.child("codelist-items").orElseThrow().children("codelist-item")) {
      List<String> cells = new ArrayList<>();
      cells.add(cell(item, "code"));
      cells.add(item.attribute("status").orElse("active"));
      cells.add(cell(item, "category"));
      cells.add(name(item, ""));
      cells.add(name(item, "fr"));
      table.append(String.join("\t", cells)).append('\n');
    }
    return table.toString();
  }

  private static String cell(Element item, String child) {
    return item.child(child).map(Element::text).orElse("");
  }

  private static String name(Element item, String language) {
    return item.child("name").stream()
        .flatMap(name -> name.children("narrative").stream())
        .filter(narrative -> narrative.language().orElse("").equals(language))
        .map(narrative -> narrative.text().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }

  private static String uses(Path mapping) {
    var table = new StringBuilder();
    for (Element use : PlainReader.parse(read(mapping)).children("mapping")) {
      String path = cell(use, "path").substring(2);
      int slash = path.lastIndexOf('/');
      String condition = cell(use, "condition");
      String vocabulary = condition.replaceAll("@vocabulary = '([^']*)'.*", "$1");
      table.append(slash < 0 ? "" : path.substring(0, slash)).append('\t');
      table.append(path.substring(slash + 1).replace("@", "")).append('\t');
      table.append(use.child("codelist").orElseThrow().attribute("ref").orElseThrow());
      table.append('\t').append(vocabulary);
      table.append(condition.contains("or not(@vocabulary)") ? " or none\n" : "\n");
    }
    return table.toString();
  }

  private static List<Path> filesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\uFEFF", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
