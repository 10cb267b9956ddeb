package org.commonground.matching.evaluation.independent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Document;
import org.jspecify.annotations.Nullable;

/** Travellers with a listed document, read well or badly, and with more or less of their name. */
final class DocumentChanges {
  private static final String[] LOOK_ALIKE = {
    "O0", "D0", "I1", "71", "B8", "S5", "Z2", "G6", "A4", "UV"
  };
  private static final List<String> OTHERS =
      List.of("MARCO BELLINI", "PETER OKAFOR", "NADIA SALIM", "LI JUN");

  /** A trial; {@code null} where the change does not apply. */
  interface Carrying {
    @Nullable Trial of(String kind, Person person, Random random);
  }

  private DocumentChanges() {}

  static Map<String, Carrying> all() {
    Map<String, Carrying> all = new LinkedHashMap<>();
    all.put(
        "document: as listed, quite another name",
        (kind, person, random) -> carrying(kind, person, other(random), number(person), random));
    all.put(
        "document: one character misread, quite another name",
        (kind, person, random) ->
            carrying(kind, person, other(random), misread(number(person), random), random));
    Change slip = LetterChanges::anySlip;
    Change slips = slip.then(slip);
    all.put(
        "document: as listed, two slips",
        (kind, person, random) ->
            carrying(kind, person, slips.of(person.name(), random), number(person), random));
    all.put(
        "document: one character misread, a slip, no birth date",
        (kind, person, random) -> {
          String name = slip.of(person.name(), random);
          return carrying(kind, person, name, misread(number(person), random), null);
        });
    all.put(
        "document: digits swapped, a slip, no birth date",
        (kind, person, random) -> {
          String name = slip.of(person.name(), random);
          return carrying(kind, person, name, swapped(number(person)), null);
        });
    return all;
  }

  private static String other(Random random) {
    return OTHERS.get(random.nextInt(OTHERS.size()));
  }

  private static String number(Person person) {
    return person.entry().documents().getFirst().normalised();
  }

  private static @Nullable Trial carrying(
      String kind,
      Person person,
      @Nullable String name,
      @Nullable String number,
      @Nullable Random births) {
    if (name == null || number == null || number.length() < 6) {
      return null;
    }
    BirthDate birth = births == null ? null : BirthDate.on(Person.anyDay(births));
    String issuer = person.entry().documents().getFirst().issuer();
    return person.travelling(
        kind, name, birth, person.entry().nationalities(), List.of(new Document(number, issuer)));
  }

  private static @Nullable String misread(String number, Random random) {
    int start = random.nextInt(number.length());
    for (int i = 0; i < number.length(); i++) {
      int at = (start + i) % number.length();
      for (String pair : LOOK_ALIKE) {
        int which = pair.indexOf(number.charAt(at));
        if (which >= 0) {
          return number.substring(0, at) + pair.charAt(1 - which) + number.substring(at + 1);
        }
      }
    }
    return null;
  }

  private static @Nullable String swapped(String number) {
    for (int i = number.length() - 2; i > 0; i--) {
      if (number.charAt(i) != number.charAt(i + 1)) {
        return number.substring(0, i)
            + number.charAt(i + 1)
            + number.charAt(i)
            + number.substring(i + 2);
      }
    }
    return null;
  }
}
