package org.commonground.iati.codelists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codelists of IATI 2.03, those embedded in the standard and those kept beside it.
 *
 * <p>Safe for use by many threads. A list is read from the jar when first asked for, which takes
 * milliseconds, and kept.
 */
public final class Codelists {
  private static final Codelists STANDARD = new Codelists();

  private final Map<String, Codelist> read = new ConcurrentHashMap<>();

  private Codelists() {}

  /**
   * The lists of the standard.
   *
   * @return always the same object
   */
  public static Codelists standard() {
    return STANDARD;
  }

  /**
   * Lists the names of all codelists.
   *
   * @return such as {@code ActivityStatus}, sorted
   */
  public Set<String> listNames() {
    return new TreeSet<>(Names.ALL);
  }

  /**
   * Finds a codelist.
   *
   * @param list its name, such as {@code Sector}
   * @return empty when the standard has no such list
   */
  public Optional<Codelist> find(String list) {
    if (!Names.ALL.contains(list)) {
      return Optional.empty();
    }
    return Optional.of(read.computeIfAbsent(list, Codelists::readList));
  }

  /**
   * Finds a code.
   *
   * @param list the codelist's name, such as {@code Sector}
   * @param code exactly as the list writes it
   * @return empty when there is no such list or no such code in it
   */
  public Optional<Code> find(String list, String code) {
    return find(list).flatMap(found -> found.find(code));
  }

  /**
   * Lists the places in files where codelists apply.
   *
   * @return in the standard's order
   */
  public List<CodelistUse> listUses() {
    return Uses.ALL;
  }

  private static Codelist readList(String name) {
    List<String> lines = lines(name + ".tsv");
    String[] heading = lines.getFirst().split("\t", -1);
    List<Code> codes = new ArrayList<>(lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      codes.add(new Code(cells[0], !cells[1].equals("withdrawn"), cells[2], cells[3], cells[4]));
    }
    return new Codelist(name, heading[1].equals("complete"), heading[2], codes);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Codelists.class.getResourceAsStream(resource), resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException damagedJar) {
      throw new UncheckedIOException(damagedJar);
    }
  }

  private static final class Names {
    static final Set<String> ALL = Set.copyOf(lines("names.tsv"));
  }

  private static final class Uses {
    static final List<CodelistUse> ALL =
        lines("uses.tsv").stream().map(line -> use(line.split("\t", -1))).toList();

    private static CodelistUse use(String[] cells) {
      Set<String> vocabularies =
          switch (cells[3]) {
            case "" -> Set.of();
            case "1 or none" -> Set.of("1", "");
            default -> Set.of(cells[3]);
          };
      return new CodelistUse(cells[0], cells[1], cells[2], vocabularies);
    }
  }
}
