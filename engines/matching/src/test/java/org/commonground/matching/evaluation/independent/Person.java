package org.commonground.matching.evaluation.independent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.commonground.matching.Personal;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.screening.Traveller;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list.
 *
 * @param list the list's id
 * @param entry the entry
 * @param listed the name of the entry that is used
 */
@Personal
record Person(String list, ListEntry entry, String listed) {
  private static final List<String> NATIONS =
      List.of(
          "IQ", "SY", "PK", "RU", "FR", "DE", "GB", "CO", "IR", "YE", "CN", "NG", "TR", "EG", "IN");

  WrittenName name() {
    return WrittenName.of(listed);
  }

  /** Whether the list knows a day of birth, and no other birth dates. */
  boolean hasBirthDay() {
    return entry.birthDates().size() == 1 && entry.birthDates().getFirst().isDay();
  }

  /** A day that the list thinks possible; of those of whom it knows none, any. */
  LocalDate birthDay(Random random) {
    if (entry.birthDates().isEmpty()) {
      return anyDay(random);
    }
    BirthDate birth = entry.birthDates().get(random.nextInt(entry.birthDates().size()));
    int days = (int) ChronoUnit.DAYS.between(birth.from(), birth.to());
    return birth.from().plusDays(random.nextInt(days + 1));
  }

  /** A nationality that the list states; of those of whom it states none, any. */
  String nationality(Random random) {
    return entry.nationalities().isEmpty() ? anyNation(random) : entry.nationalities().getFirst();
  }

  Trial travelling(String kind, String name, Random random) {
    return travelling(
        kind, name, BirthDate.on(birthDay(random)), List.of(nationality(random)), List.of());
  }

  Trial travelling(
      String kind,
      String name,
      @Nullable BirthDate birth,
      List<String> nationalities,
      List<Document> documents) {
    var traveller = new Traveller("X", name, birth, nationalities, entry.sex(), documents);
    return new Trial(kind, list, entry.reference(), listed, traveller);
  }

  static LocalDate anyDay(Random random) {
    return LocalDate.of(1945, 1, 1).plusDays(random.nextInt(22_000));
  }

  static String anyNation(Random random) {
    return NATIONS.get(random.nextInt(NATIONS.size()));
  }

  @Override
  public String toString() {
    return "Person[" + list + " " + entry.reference() + "]";
  }
}
