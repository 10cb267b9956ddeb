package org.commonground.matching.lists;

import java.util.List;
import org.commonground.matching.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a list names.
 *
 * @param reference the list's own reference, such as {@code QDi.001}; unique in its list
 * @param kind what it is
 * @param names at least one for a useful entry, the first one first
 * @param birthDates every birth date that the list thinks possible
 * @param nationalities codes of {@link Countries}
 * @param sex {@code null} when the list does not say
 * @param documents documents with numbers
 * @param birthPlaces towns and provinces as the list writes them, without countries
 */
@Personal
public record ListEntry(
    String reference,
    EntryKind kind,
    List<ListedName> names,
    List<BirthDate> birthDates,
    List<String> nationalities,
    @Nullable Sex sex,
    List<Document> documents,
    List<String> birthPlaces) {

  /** Copies the lists. */
  public ListEntry {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    nationalities = List.copyOf(nationalities);
    documents = List.copyOf(documents);
    birthPlaces = List.copyOf(birthPlaces);
  }

  /**
   * An entry that says nothing of the place of birth.
   *
   * @param reference the list's own reference
   * @param kind what it is
   * @param names at least one for a useful entry
   * @param birthDates every birth date that the list thinks possible
   * @param nationalities codes of {@link Countries}
   * @param sex {@code null} when the list does not say
   * @param documents documents with numbers
   */
  public ListEntry(
      String reference,
      EntryKind kind,
      List<ListedName> names,
      List<BirthDate> birthDates,
      List<String> nationalities,
      @Nullable Sex sex,
      List<Document> documents) {
    this(reference, kind, names, birthDates, nationalities, sex, documents, List.of());
  }

  @Override
  public String toString() {
    return "ListEntry[" + reference + "]";
  }
}
