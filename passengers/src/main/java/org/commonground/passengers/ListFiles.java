package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      byte[] bytes = Files.readAllBytes(Path.of(file));
      switch (Kind.of(bytes)) {
        case XML -> lists.add(listed(file, UnitedNationsReader.read(bytes)));
        case PLAIN -> lists.add(listed(file, PlainListReader.read(name(file), null, bytes)));
        case OFAC_NAMES -> names = bytes;
        case OFAC_ALTERNATES -> alternates = bytes;
      }
    }
    if (names.length > 0) {
      lists.add(listed("OFAC", OfacReader.read(null, names, alternates)));
    } else if (alternates.length > 0) {
      throw new UnusableFile(
          "Alternate names of OFAC are of no use without the file of names (sdn.csv)");
    }
    return lists;
  }

  private WatchList listed(String file, ReadList read) {
    if (!read.findings().isEmpty()) {
      ListFinding first = read.findings().getFirst();
      errors.println(
          "%s: %d things could not be read; the first in line %d: expected %s, found %s"
              .formatted(
                  file, read.findings().size(), first.line(), first.expected(), first.found()));
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
