package org.commonground.edifact.generator;

import java.time.LocalDate;

/** Makes people. */
final class People {
  private static final Culture.Part NO_PART = new Culture.Part("", "");
  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private final Dice dice;
  private final LocalDate today;

  /** Age in years. */
  enum Age {
    INFANT,
    CHILD,
    ADULT
  }

  /** What the members of a family share. */
  record Family(Culture culture, int surname, String nationality) {}

  People(Dice dice, LocalDate today) {
    this.dice = dice;
    this.today = today;
  }

  /** A family with names that are usual in a state. */
  Family family(String state) {
    Culture culture = dice.pick(Culture.of(state));
    String nationality =
        culture.nationalities().contains(state) ? state : dice.pick(culture.nationalities());
    return new Family(culture, dice.below(culture.surnamesOfMen().size()), nationality);
  }

  Person member(Family family, Age age) {
    boolean woman = dice.percent(50);
    Culture culture = family.culture;
    var surname = (woman ? culture.surnamesOfWomen() : culture.surnamesOfMen()).get(family.surname);
    var given = dice.pick(woman ? culture.women() : culture.men());
    if (dice.percent(15)) {
      given = joined(given, dice.pick(woman ? culture.women() : culture.men()));
    }
    if (culture.hasMononyms() && dice.percent(20)) {
      surname = given;
      given = NO_PART;
    }
    return new Person(
        surname,
        given,
        culture.putsFamilyFirst(),
        woman ? "F" : "M",
        born(age),
        family.nationality,
        passport(family.nationality));
  }

  private LocalDate born(Age age) {
    return switch (age) {
      case INFANT -> today.minusDays(dice.between(20, 700));
      case CHILD -> today.minusDays(dice.between(800, 4300));
      case ADULT -> today.minusDays(dice.between(6700, 31000));
    };
  }

  private Passport passport(String state) {
    String number =
        dice.percent(50)
            ? dice.word(LETTERS, 1) + dice.word(DIGITS, dice.between(7, 8))
            : dice.word(LETTERS, 2) + dice.word(DIGITS, 7);
    LocalDate expires = today.plusDays(dice.between(30, 3600));
    return new Passport(dice.percent(92) ? "P" : "I", number, state, expires);
  }

  private static Culture.Part joined(Culture.Part a, Culture.Part b) {
    return a.equals(b)
        ? a
        : new Culture.Part(a.latin() + " " + b.latin(), a.original() + " " + b.original());
  }
}
