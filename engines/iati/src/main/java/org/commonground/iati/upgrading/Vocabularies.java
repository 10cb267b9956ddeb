package org.commonground.iati.upgrading;

import java.util.Map;

/** The codes of 1.0x's codelist Vocabulary in the two codelists that took its place. */
final class Vocabularies {
  static final Map<String, String> SECTOR =
      Map.ofEntries(
          Map.entry("dac", "1"),
          Map.entry("dac-5", "1"),
          Map.entry("dac-3", "2"),
          Map.entry("cofog", "3"),
          Map.entry("nace", "4"),
          Map.entry("ntee", "5"),
          Map.entry("adt", "6"),
          Map.entry("ro", "99"),
          Map.entry("ro2", "98"));

  static final Map<String, String> POLICY_MARKER = Map.of("dac", "1", "ro", "99");

  private Vocabularies() {}
}
