package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.matching.lists.ListFinding;
import org.commonground.matching.lists.OfacReader;
import org.commonground.matching.lists.PlainListReader;
import org.commonground.matching.lists.ReadList;
import org.commonground.matching.lists.SyntheticList;
import org.commonground.matching.lists.UnitedNationsReader;
import org.commonground.matching.lists.WatchList;

/**
 * Reads lists from files, each known by what is in it: XML is the consolidated list of the Security
 * Council; a CSV file that names its columns is a plain list; one that does not is OFAC's, whose
 * alternate names are taken from the second such file. {@value #SYNTHETIC} is no file but the list
 * of invented people that comes with the engine.
 */
final class ListFiles {
  private static final String SYNTHETIC = "SYNTHETIC";
  private static final int COLUMNS_OF_NAMES = 12;

  private final PrintStream errors;

  ListFiles(PrintStream errors) {
    this.errors = errors;
  }

  List<WatchList> read(List<String> files) throws IOException {
    List<WatchList> lists = new ArrayList<>();
    byte[] names = new byte[0];
    byte[] alternates = new byte[0];
    for (String file : files) {
      if (file.equals(SYNTHETIC)) {
        lists.add(SyntheticList.read());
        continue;
      }
      byte[] bytes = bytes(file);
      switch (Kind.of(bytes)) {
        case XML -> lists.add(listed(file, UnitedNationsReader.read(bytes)));
        case PLAIN -> lists.add(listed(file, PlainListReader.read(name(file), null, bytes)));
        case OFAC_NAMES -> names = onlyOne(names, bytes, file);
        case OFAC_ALTERNATES -> alternates = onlyOne(alternates, bytes, file);
      }
    }
    if (names.length > 0) {
      lists.add(listed("OFAC", OfacReader.read(null, names, alternates)));
    } else if (alternates.length > 0) {
      throw new UnusableFile(
          "Alternate names of OFAC are of no use without the file of names (sdn.csv)");
    }
    requireNames(lists);
    return lists;
  }

  /** The bytes of a file; what is said of a folder names it. */
  private static byte[] bytes(String file) throws IOException {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new UnusableFile("%s: this is a folder; name the file".formatted(file));
    }
    return Files.readAllBytes(path);
  }

  private static byte[] onlyOne(byte[] before, byte[] now, String file) {
    if (before.length > 0) {
      throw new UnusableFile(
          "%s: a file of this kind was named before; screen against one of them at a time"
              .formatted(file));
    }
    return now;
  }

  /** Answers name the list, so that no two may have one name. */
  private static void requireNames(List<WatchList> lists) {
    Set<String> names = new HashSet<>();
    for (WatchList list : lists) {
      if (!names.add(list.id())) {
        throw new UnusableFile(
            "Two lists have the name %s; name each list once, and give files of lists names of their"
                    .formatted(list.id())
                + " own");
      }
    }
  }

  private WatchList listed(String file, ReadList read) {
    if (!read.findings().isEmpty()) {
      ListFinding first = read.findings().getFirst();
      errors.println(
          "%s: %d things could not be read; the first in line %d: expected %s, found %s"
              .formatted(
                  file, read.findings().size(), first.line(), first.expected(), first.found()));
    }
    if (!read.isWhole()) {
      throw new UnusableFile(
          "%s: entries are missing, and who is in them would pass as clear; get the list again"
              .formatted(file));
    }
    if (read.list().entries().isEmpty()) {
      throw new UnusableFile(
          "%s: no entry could be read; is it a list? The Security Council's XML is one, OFAC's"
                  .formatted(file)
              + " sdn.csv, and CSV in UTF-8 with commas whose first row names the columns reference and"
              + " name");
    }
    return read.list();
  }

  private static String name(String file) {
    String name = Path.of(file).getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private enum Kind {
    XML,
    PLAIN,
    OFAC_NAMES,
    OFAC_ALTERNATES;

    static Kind of(byte[] file) {
      String start = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.UTF_8);
      String line = start.strip().lines().findFirst().orElse("");
      if (line.startsWith("<") || line.startsWith("\uFEFF<")) {
        return XML;
      }
      if (line.isEmpty() || !Character.isDigit(line.charAt(0))) {
        return PLAIN;
      }
      return line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1).length >= COLUMNS_OF_NAMES
          ? OFAC_NAMES
          : OFAC_ALTERNATES;
    }
  }
}
