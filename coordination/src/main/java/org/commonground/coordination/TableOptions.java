package org.commonground.coordination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.exchange.tables.TableOrder;

/**
 * What the options {@code --columns 'Heading=meaning,…'}, {@code --map FILE} and {@code --reporter
 * NAME} say about tables.
 */
final class TableOptions {
  static final Set<String> NAMES = Set.of("--columns", "--map", "--reporter");

  private TableOptions() {}

  static TableOrder of(Arguments arguments) {
    Map<String, String> columns = new HashMap<>();
    List<String> lines = new ArrayList<>();
    arguments.find("--map").ifPresent(file -> lines.addAll(lines(file)));
    // A heading may hold a comma; what follows one is a new pair only when it has an equals sign.
    arguments
        .find("--columns")
        .ifPresent(text -> lines.addAll(List.of(text.split(",(?=[^,]*=)", -1))));
    for (String line : lines) {
      if (!line.isBlank() && !line.strip().startsWith("//")) {
        add(line, columns);
      }
    }
    return new TableOrder(
        columns, Optional.of(arguments).flatMap(it -> it.find("--reporter")).orElse(""));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new WrongUse("The file %s of --map cannot be read".formatted(file));
    }
  }

  private static void add(String line, Map<String, String> columns) {
    int sign = line.lastIndexOf('=');
    String meaning = sign < 0 ? "" : line.substring(sign + 1).strip();
    if (sign < 1 || !TableOrder.isMeaning(meaning)) {
      throw new WrongUse(
          "'%s' does not say what a column means; write HEADING=MEANING, where the meaning is one of %s, or a path of IATI such as /sector/@code"
              .formatted(line.strip(), TableOrder.meanings()));
    }
    columns.put(line.substring(0, sign).strip(), meaning);
  }
}
