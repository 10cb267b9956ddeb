package org.commonground.matching.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with years of an era, of Japan since 1868 or of the Republic of China, and dates with the
 * characters for year, month and day. Months and days are those of our calendar.
 */
final class EraDate {
  private static final Map<String, Integer> BEFORE_ERA =
      Map.ofEntries(
          Map.entry("明治", 1867),
          Map.entry("meiji", 1867),
          Map.entry("m", 1867),
          Map.entry("大正", 1911),
          Map.entry("taisho", 1911),
          Map.entry("t", 1911),
          Map.entry("昭和", 1925),
          Map.entry("showa", 1925),
          Map.entry("s", 1925),
          Map.entry("平成", 1988),
          Map.entry("heisei", 1988),
          Map.entry("h", 1988),
          Map.entry("令和", 2018),
          Map.entry("reiwa", 2018),
          Map.entry("r", 2018),
          Map.entry("民國", 1911),
          Map.entry("民国", 1911),
          Map.entry("minguo", 1911),
          Map.entry("roc", 1911),
          Map.entry("", 0));

  private static final Pattern DATE =
      Pattern.compile(
          "(\\p{L}*?)\\s*(元|\\d{1,4})(?:\\s*年\\s*|[./-]|$)"
              + "(?:(\\d{1,2})(?:\\s*月\\s*|[./-]|$)(?:(\\d{1,2})日?)?)?");

  private EraDate() {}

  /**
   * The same date with a year of our calendar and hyphens, where a text is such a date.
   *
   * @param text a date
   * @return any other text as it came
   */
  static String written(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Matcher date = DATE.matcher(plain);
    Integer before = date.matches() ? BEFORE_ERA.get(date.group(1)) : null;
    if (before == null || (before == 0 && date.group(2).length() < 4)) {
      return text;
    }
    int year = before + (date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2)));
    String month = date.group(3) == null ? "" : "-" + date.group(3);
    String day = date.group(4) == null ? "" : "-" + date.group(4);
    return year + month + day;
  }
}
