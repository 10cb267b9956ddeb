package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character separates the cells of a text file: the one that gives most lines one width. */
final class Delimiter {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};

  private Delimiter() {}

  static char of(String sample, boolean isCut) {
    char best = ',';
    double most = 0;
    for (char candidate : CANDIDATES) {
      double score = score(widths(sample, candidate, isCut));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** How many lines share the commonest width above one, weighed a little by that width. */
  private static double score(List<Integer> widths) {
    Map<Integer, Integer> lines = new HashMap<>();
    double best = 0;
    for (int width : widths) {
      int same = lines.merge(width, 1, Integer::sum);
      if (width > 1) {
        best = Math.max(best, same * (1 + Math.log(width) / 10));
      }
    }
    return widths.isEmpty() ? 0 : best / widths.size();
  }

  private static List<Integer> widths(String sample, char delimiter, boolean isCut) {
    List<Integer> widths = new ArrayList<>();
    int width = 1;
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == delimiter) {
        width++;
      } else if (!quoted && c == '\n') {
        if (any) {
          widths.add(width);
        }
        width = 1;
        any = false;
        continue;
      }
      any |= c > ' ' && c != delimiter;
    }
    if (any && !isCut) {
      widths.add(width);
    }
    return widths;
  }
}
