package org.commonground.matching.screening;

import java.util.List;
import org.commonground.matching.Personal;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who travels, as far as the data say.
 *
 * @param reference the caller's own reference; not shown in answers
 * @param name all names in any order and script, or the name field of a machine readable zone
 * @param birthDate {@code null} when unknown
 * @param nationalities codes of {@link org.commonground.matching.lists.Countries}
 * @param sex {@code null} when unknown
 * @param documents documents with numbers
 * @param birthPlace town, province or both; empty when unknown
 */
@Personal
public record Traveller(
    String reference,
    String name,
    @Nullable BirthDate birthDate,
    List<String> nationalities,
    @Nullable Sex sex,
    List<Document> documents,
    String birthPlace) {
  /** Copies the lists. */
  public Traveller {
    nationalities = List.copyOf(nationalities);
    documents = List.copyOf(documents);
  }

  /**
   * A traveller whose place of birth is not known.
   *
   * @param reference the caller's own reference
   * @param name all names
   * @param birthDate {@code null} when unknown
   * @param nationalities codes of {@link org.commonground.matching.lists.Countries}
   * @param sex {@code null} when unknown
   * @param documents documents with numbers
   */
  public Traveller(
      String reference,
      String name,
      @Nullable BirthDate birthDate,
      List<String> nationalities,
      @Nullable Sex sex,
      List<Document> documents) {
    this(reference, name, birthDate, nationalities, sex, documents, "");
  }

  /**
   * A traveller of whom only the name is known.
   *
   * @param reference the caller's own reference
   * @param name all names
   * @return a traveller without other facts
   */
  public static Traveller named(String reference, String name) {
    return new Traveller(reference, name, null, List.of(), null, List.of());
  }

  @Override
  public String toString() {
    return "Traveller[" + reference + "]";
  }
}
