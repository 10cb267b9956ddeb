package org.commonground.coordination.reference;

import java.util.Arrays;
import java.util.Optional;

/** A classification of the standard whose codes are shown with their names. */
public enum Classification {
  DAC_5_DIGIT("1", "", "dac-5-digit.tsv"),
  DAC_3_DIGIT("2", "", "dac-3-digit.tsv"),
  SDG_GOAL("7", "2", "sdg-goals.tsv"),
  SDG_TARGET("8", "3", "sdg-targets.tsv");

  private final String sectorVocabulary;
  private final String tagVocabulary;
  private final String table;

  Classification(String sectorVocabulary, String tagVocabulary, String table) {
    this.sectorVocabulary = sectorVocabulary;
    this.tagVocabulary = tagVocabulary;
    this.table = table;
  }

  /**
   * The classification that a {@code sector} uses; an empty vocabulary means DAC 5 digit, as the
   * standard says.
   */
  public static Optional<Classification> findBySectorVocabulary(String code) {
    return code.isEmpty()
        ? Optional.of(DAC_5_DIGIT)
        : Arrays.stream(values()).filter(known -> known.sectorVocabulary.equals(code)).findFirst();
  }

  /** The classification that a {@code tag} uses. */
  public static Optional<Classification> findByTagVocabulary(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values()).filter(known -> known.tagVocabulary.equals(code)).findFirst();
  }

  /** The file that holds the terms. */
  String table() {
    return table;
  }
}
