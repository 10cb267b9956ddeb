package org.commonground.coordination.exchange.tables;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Cells that a person merged: the value of the first stands for all of them. A workbook lists them
 * behind the rows, so that they have to be looked up before.
 */
final class MergedCells {
  private static final int MOST = 100_000;
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<Integer, List<Area>> byRow = new HashMap<>();
  private final Map<Area, Cell> values = new HashMap<>();

  private record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  static MergedCells of(File workbook, String sheet) throws IOException {
    var merged = new MergedCells();
    try (var zip = new ZipFile(workbook)) {
      String part = part(zip, sheet);
      if (part != null) {
        each(
            zip,
            part,
            "mergeCell",
            (reader, ignored) -> merged.add(reader.getAttributeValue(null, "ref")));
      }
    }
    return merged;
  }

  private static @Nullable String part(ZipFile zip, String sheet) throws IOException {
    Map<String, String> ids = new HashMap<>();
    each(
        zip,
        "xl/workbook.xml",
        "sheet",
        (reader, ignored) -> {
          String id = reader.getAttributeValue(RELATIONS, "id");
          String name = reader.getAttributeValue(null, "name");
          if (id != null && name != null) {
            ids.put(name, id);
          }
        });
    Map<String, String> targets = new HashMap<>();
    each(
        zip,
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        (reader, ignored) -> {
          String target = reader.getAttributeValue(null, "Target");
          String id = reader.getAttributeValue(null, "Id");
          if (target != null && id != null) {
            targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
          }
        });
    return targets.get(ids.getOrDefault(sheet, ""));
  }

  private static void each(
      ZipFile zip, String part, String element, BiConsumer<XMLStreamReader, String> taker)
      throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT
            && reader.getLocalName().equals(element)) {
          taker.accept(reader, element);
        }
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableTable(
          "is not a workbook that can be read (%s); save it anew"
              .formatted(String.valueOf(broken.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void add(@Nullable String range) {
    if (range == null
        || values.size() + byRow.size() > MOST
        || !range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
      return;
    }
    String[] ends = range.split(":", 2);
    var area = new Area(row(ends[0]), row(ends[1]), column(ends[0]), column(ends[1]));
    if (area.lastRow() - area.firstRow() < 10_000) {
      for (int row = area.firstRow(); row <= area.lastRow(); row++) {
        byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(area);
      }
    }
  }

  private static int row(String address) {
    return Integer.parseInt(address.replaceAll("[A-Z]", ""));
  }

  private static int column(String address) {
    int column = 0;
    for (char c : address.replaceAll("\\d", "").toCharArray()) {
      column = column * 26 + c - 'A' + 1;
    }
    return column - 1;
  }

  /** The cells of a row with the values of merged ones filled in. */
  List<Cell> fill(int row, List<Cell> cells) {
    List<Area> areas = byRow.get(row);
    if (areas == null) {
      return List.copyOf(cells);
    }
    List<Cell> filled = new ArrayList<>(cells);
    for (Area area : areas) {
      if (row == area.firstRow()) {
        values.put(
            area, area.firstColumn() < cells.size() ? cells.get(area.firstColumn()) : Cell.EMPTY);
      }
      Cell value = values.getOrDefault(area, Cell.EMPTY);
      // A number stands for the whole area once: written into each cell it would be counted again.
      boolean spreads = !value.isEmpty() && value.kind() != Cell.Kind.NUMBER;
      for (int column = area.firstColumn(); spreads && column <= area.lastColumn(); column++) {
        while (filled.size() <= column) {
          filled.add(Cell.EMPTY);
        }
        filled.set(column, value);
      }
    }
    return List.copyOf(filled);
  }
}
