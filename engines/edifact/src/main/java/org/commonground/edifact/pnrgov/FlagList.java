package org.commonground.edifact.pnrgov;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.commonground.edifact.pnrgov.Sensitivity.Category;
import org.jspecify.annotations.Nullable;

/**
 * Which codes and words are to be purged on receipt. The list is data ({@code sensitive.tsv}), with
 * the source of each line. Immutable.
 *
 * <p>Hot path: every free text passes here, so words are looked up by a number made of their
 * letters, and text is compared only where the number is known. Measured by {@code
 * PnrgovBenchmark}; {@code PlainFlagList} in the tests is the readable twin.
 *
 * <p>Words mark what a person should look at; they cannot find everything, and may mark a name.
 */
public final class FlagList {
  /** The list that comes with this engine. */
  public static final FlagList SHIPPED = parse(shippedText());

  private static final int SLOTS = 4096;
  private static final int FACTOR = 31;

  private final Map<String, Sensitivity> services;
  private final @Nullable Sensitivity[] bySlot = new Sensitivity[SLOTS];

  private FlagList(Map<String, Sensitivity> services, Map<String, Sensitivity> words) {
    this.services = Map.copyOf(services);
    words.values().forEach(this::place);
  }

  /**
   * Reads a list.
   *
   * @param text lines with four columns parted by tabs: {@code service} or {@code word}; the code,
   *     or one word or two in capitals; a name of {@link Category}; the source. Empty lines and
   *     lines that begin with # are passed over
   * @return the list
   * @throws IllegalArgumentException if a line is not so; the message has its number
   */
  public static FlagList parse(String text) {
    Map<String, Sensitivity> services = new HashMap<>();
    Map<String, Sensitivity> words = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.strip().split("\t", -1);
      if (columns.length != 4 || columns[3].isBlank()) {
        throw refused(number, "expected four columns parted by tabs, the source in the last");
      }
      var flag = new Sensitivity(category(columns[2], number), columns[1]);
      switch (columns[0]) {
        case "service" -> services.put(columns[1], flag);
        case "word" -> words.put(columns[1], flag);
        default -> throw refused(number, "expected service or word in the first column");
      }
    }
    return new FlagList(services, words);
  }

  private static Category category(String name, int line) {
    for (Category category : Category.values()) {
      if (category.name().equals(name)) {
        return category;
      }
    }
    throw refused(line, "the third column is no category");
  }

  private static IllegalArgumentException refused(int line, String why) {
    return new IllegalArgumentException("line " + line + " of the flag list: " + why);
  }

  /**
   * Why a special service is to be purged.
   *
   * @param code its code
   * @param text its free text
   * @return why, or null when it may stay, as documents, names and contacts always do
   */
  public @Nullable Sensitivity service(String code, String text) {
    return switch (code) {
      case "DOCS", "DOCA", "DOCO", "INFT", "CHLD", "TKNE", "CTCM", "CTCE", "CTCR", "FQTV" -> null;
      default -> {
        Sensitivity byCode = services.get(code);
        yield byCode != null || text.isEmpty() ? byCode : text(text);
      }
    };
  }

  /**
   * Why a free text is to be purged.
   *
   * @param text the text
   * @return why, by the first word or two words of the list in it, or null when it may stay
   */
  public @Nullable Sensitivity text(String text) {
    int length = text.length();
    int before = 0;
    int beforeStart = -1;
    int at = 0;
    while (at < length) {
      if (!isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      int hash = 0;
      while (at < length && isLetter(text.charAt(at))) {
        hash = FACTOR * hash + (text.charAt(at) & ~0x20);
        at++;
      }
      Sensitivity found = at - start < 3 ? null : find(hash, text, start, at);
      if (found == null && beforeStart >= 0 && start == beforeEnd(text, beforeStart) + 1) {
        found = find(FACTOR * before + hash, text, beforeStart, at);
      }
      if (found != null) {
        return found;
      }
      before = hash;
      beforeStart = start;
    }
    return null;
  }

  private static int beforeEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private @Nullable Sensitivity find(int hash, String text, int from, int to) {
    int slot = slot(hash);
    while (true) {
      Sensitivity flag = bySlot[slot];
      if (flag == null) {
        return null;
      }
      String rule = flag.rule();
      if (rule.length() == to - from && text.regionMatches(true, from, rule, 0, rule.length())) {
        return flag;
      }
      slot = (slot + 1) % SLOTS;
    }
  }

  private void place(Sensitivity flag) {
    String rule = flag.rule();
    int space = rule.indexOf(' ');
    int hash =
        space < 0
            ? hash(rule)
            : FACTOR * hash(rule.substring(0, space)) + hash(rule.substring(space + 1));
    int slot = slot(hash);
    while (bySlot[slot] != null) {
      slot = (slot + 1) % SLOTS;
    }
    bySlot[slot] = flag;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = FACTOR * hash + (word.charAt(i) & ~0x20);
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B1) >>> 20;
  }

  private static boolean isLetter(char c) {
    int upper = c & ~0x20;
    return upper >= 'A' && upper <= 'Z';
  }

  private static String shippedText() {
    try (InputStream in = FlagList.class.getResourceAsStream("sensitive.tsv")) {
      if (in == null) {
        throw new IllegalStateException("sensitive.tsv is missing beside FlagList");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
