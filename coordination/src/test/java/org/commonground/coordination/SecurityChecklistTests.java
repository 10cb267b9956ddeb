package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} names exists, and it leaves nothing out. */
class SecurityChecklistTests {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?: to (\\d+\\.\\d+)\\.(\\d+))?");

  /** How many of levels 1 and 2 each section of ASVS 5.0.0 has; they come before those of 3. */
  private static final Map<String, Integer> SECTIONS =
      Map.ofEntries(
          Map.entry("1.1", 2),
          Map.entry("1.2", 9),
          Map.entry("1.3", 11),
          Map.entry("1.4", 3),
          Map.entry("1.5", 2),
          Map.entry("2.1", 3),
          Map.entry("2.2", 3),
          Map.entry("2.3", 4),
          Map.entry("2.4", 1),
          Map.entry("3.2", 2),
          Map.entry("3.3", 4),
          Map.entry("3.4", 6),
          Map.entry("3.5", 5),
          Map.entry("3.7", 2),
          Map.entry("4.1", 3),
          Map.entry("4.2", 1),
          Map.entry("4.3", 2),
          Map.entry("4.4", 4),
          Map.entry("5.1", 1),
          Map.entry("5.2", 3),
          Map.entry("5.3", 2),
          Map.entry("5.4", 3),
          Map.entry("6.1", 3),
          Map.entry("6.2", 12),
          Map.entry("6.3", 4),
          Map.entry("6.4", 4),
          Map.entry("6.5", 5),
          Map.entry("6.6", 3),
          Map.entry("6.8", 4),
          Map.entry("7.1", 3),
          Map.entry("7.2", 4),
          Map.entry("7.3", 2),
          Map.entry("7.4", 5),
          Map.entry("7.5", 2),
          Map.entry("7.6", 2),
          Map.entry("8.1", 2),
          Map.entry("8.2", 3),
          Map.entry("8.3", 1),
          Map.entry("8.4", 1),
          Map.entry("9.1", 3),
          Map.entry("9.2", 4),
          Map.entry("10.1", 2),
          Map.entry("10.2", 2),
          Map.entry("10.3", 4),
          Map.entry("10.4", 11),
          Map.entry("10.5", 5),
          Map.entry("10.6", 2),
          Map.entry("10.7", 3),
          Map.entry("11.1", 2),
          Map.entry("11.2", 3),
          Map.entry("11.3", 3),
          Map.entry("11.4", 4),
          Map.entry("11.5", 1),
          Map.entry("11.6", 1),
          Map.entry("12.1", 3),
          Map.entry("12.2", 2),
          Map.entry("12.3", 4),
          Map.entry("13.1", 1),
          Map.entry("13.2", 5),
          Map.entry("13.3", 2),
          Map.entry("13.4", 5),
          Map.entry("14.1", 2),
          Map.entry("14.2", 4),
          Map.entry("14.3", 3),
          Map.entry("15.1", 3),
          Map.entry("15.2", 3),
          Map.entry("15.3", 7),
          Map.entry("16.1", 1),
          Map.entry("16.2", 5),
          Map.entry("16.3", 4),
          Map.entry("16.4", 3),
          Map.entry("16.5", 3),
          Map.entry("17.1", 1),
          Map.entry("17.2", 4),
          Map.entry("17.3", 2));

  private final List<String> lines = Files.readAllLines(ROOT.resolve("docs/security.md"));

  SecurityChecklistTests() throws IOException {}

  @Test
  void everyTestAndFileThatIsNamedExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String line : rows()) {
      for (String name : named(line)) {
        if (!exists(name)) {
          missing.add(name + " in: " + line);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noNumberIsLeftOutOrThereTwice() {
    List<String> found = new ArrayList<>();
    rows().forEach(line -> NUMBER.matcher(cell(line, 1)).results().forEach(it -> add(it, found)));
    Set<String> wanted = new TreeSet<>();
    SECTIONS.forEach((section, count) -> {
      for (int i = 1; i <= count; i++) {
        wanted.add(section + '.' + i);
      }
    });
    assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void whatHoldsIsShownOrExplained() {
    for (String line : rows()) {
      assertThat(cell(line, 2)).as(line).isNotBlank();
      assertThat(cell(line, 3)).as(line).isNotBlank();
    }
  }

  private static void add(MatchResult it, List<String> found) {
    int last = it.group(4) == null ? Integer.parseInt(it.group(2)) : Integer.parseInt(it.group(4));
    assertThat(it.group(3) == null || it.group(3).equals(it.group(1))).as(it.group()).isTrue();
    for (int i = Integer.parseInt(it.group(2)); i <= last; i++) {
      found.add(it.group(1) + '.' + i);
    }
  }

  /** The rows of the checklist. */
  private List<String> rows() {
    return lines.stream().filter(it -> it.matches("\\| \\d.*")).toList();
  }

  private static String cell(String line, int number) {
    return line.split("\\|", -1)[number];
  }

  private static List<String> named(String line) {
    return NAMED.matcher(cell(line, 4)).results().map(it -> it.group(1)).toList();
  }

  private static boolean exists(String name) throws IOException {
    String type = name.replaceFirst("\\..*", "");
    if (!type.matches("[A-Z]\\w+(Tests|IT)")) {
      return Files.exists(ROOT.resolve(name));
    }
    String method = name.substring(type.length()).replaceFirst("\\.", "");
    for (Path file : sources(type)) {
      if (method.isEmpty() || Files.readString(file).contains("void " + method + "(")) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> sources(String type) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("coordination", "engines/iati")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        files.filter(it -> it.endsWith(type + ".java")).forEach(found::add);
      }
    }
    return found;
  }
}
