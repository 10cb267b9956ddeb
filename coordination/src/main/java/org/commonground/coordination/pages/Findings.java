package org.commonground.coordination.pages;

/** Says what the rules of the standard that records break are about, and what to do. */
public final class Findings {
  private Findings() {}

  /** What a rule is about, by the number before its first dot. */
  public static String advice(Visit visit, String rule) {
    String number = rule.substring(0, Math.max(0, rule.indexOf('.')));
    return visit
        .findCode("quality.group", number)
        .orElseGet(() -> visit.code("quality.group", "other"));
  }
}
