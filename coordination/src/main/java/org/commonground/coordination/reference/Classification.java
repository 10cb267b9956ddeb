package org.commonground.coordination.reference;

import java.util.Arrays;
import java.util.Optional;

/** A classification of the standard whose codes are shown with their names. */
public enum Classification {
  DAC_5_DIGIT("Sector", "1", ""),
  DAC_3_DIGIT("SectorCategory", "2", ""),
  SDG_GOAL("UNSDG-Goals", "7", "2"),
  SDG_TARGET("UNSDG-Targets", "8", "3");

  private final String codelist;
  private final String sectorVocabulary;
  private final String tagVocabulary;

  Classification(String codelist, String sectorVocabulary, String tagVocabulary) {
    this.codelist = codelist;
    this.sectorVocabulary = sectorVocabulary;
    this.tagVocabulary = tagVocabulary;
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

  /** The name of its code list in the standard. */
  String codelist() {
    return codelist;
  }
}
