package org.commonground.matching.evaluation.independent;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonground.matching.SharedData;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Countries;
import org.commonground.matching.screening.Traveller;

/** People who are on no list: alerts on them are the price. */
final class Innocents {
  private final List<Person> listed;
  private final Random random;
  private final List<String> arabic = Ground.words("names/wd_arabic_80.tsv");
  private final List<String> russian = Ground.words("names/wd_russian_80.tsv");
  private final List<String> chinese = Ground.words("names/wd_chinese_80.tsv");

  Innocents(List<Person> listed, long seed) {
    this.listed = listed;
    this.random = new Random(seed);
  }

  /** Synthetic people of a public benchmark. */
  static List<Traveller> synthetic() {
    List<Traveller> travellers = new ArrayList<>();
    String text =
        new String(SharedData.bytes("names/travellers_synthetic.csv"), StandardCharsets.UTF_8);
    text.lines()
        .skip(1)
        .map(it -> it.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .forEach(row -> {
          String nation = Countries.codeOf(row[7]);
          List<String> nations = nation == null ? List.of() : List.of(nation);
          String name = row[0].replace("\"", "");
          travellers.add(
              new Traveller("S", name, BirthDate.parse(row[5]), nations, null, List.of()));
        });
    return travellers;
  }

  /**
   * Of the same cultures: one to three given names, each of another listed person; a family name
   * that people in general have, for one of five that of a listed person.
   */
  List<Traveller> ofTheSameCultures(int count) {
    List<Traveller> travellers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Person one = any(listed);
      List<String> words = new ArrayList<>();
      for (int given = 0; given < 1 + i % 3; given++) {
        words.add(any(otherGiven(one)));
      }
      words.addAll(random.nextInt(5) == 0 ? any(listed).name().family() : List.of(any(words(one))));
      travellers.add(traveller(String.join(" ", words), one, anyBirth()));
    }
    return travellers;
  }

  /** Hard ones: alike in the name, in the day of birth, or in nearly all. */
  Map<String, List<Traveller>> hard(int ofEach) {
    List<Person> dated = listed.stream().filter(Person::hasBirthDay).toList();
    List<Person> undated = listed.stream().filter(it -> it.entry().birthDates().isEmpty()).toList();
    Map<String, List<Traveller>> hard = new LinkedHashMap<>();
    for (int i = 0; i < ofEach; i++) {
      Person person = any(dated);
      var day = person.birthDay(random);
      namesakes(hard, person, day);
      relatives(hard, person, day);
      String strange = any(words(person)) + " " + any(words(person));
      add(hard, "stranger born the same day", strange, person, day);
      Person nameOnly = any(undated);
      add(hard, "namesake of an entry without birth date", nameOnly.name().text(), nameOnly, day);
    }
    return hard;
  }

  private void namesakes(Map<String, List<Traveller>> hard, Person person, LocalDate day) {
    String name = person.name().text();
    LocalDate near = day.plusDays(40 + random.nextInt(1000));
    LocalDate later = day.plusDays(7300 + random.nextInt(6000));
    add(hard, "namesake, any other birth date", name, person, Person.anyDay(random));
    add(hard, "namesake born within three years", name, person, near);
    add(hard, "child with the parent's name", name, person, later);
  }

  private void relatives(Map<String, List<Traveller>> hard, Person person, LocalDate day) {
    LocalDate years = day.plusDays(400 + random.nextInt(3000));
    LocalDate any = Person.anyDay(random);
    add(hard, "brother or sister", relative(person), person, years);
    add(hard, "all names but the last", withoutLast(person), person, any);
    add(hard, "twin", relative(person), person, day);
    add(hard, "same family name, other given names", cousin(person), person, any);
  }

  private void add(
      Map<String, List<Traveller>> hard, String kind, String name, Person like, LocalDate day) {
    hard.computeIfAbsent(kind, key -> new ArrayList<>())
        .add(traveller(name, like, BirthDate.on(day)));
  }

  /** All names but the first. */
  private String relative(Person person) {
    List<String> words = new ArrayList<>(person.name().words());
    words.set(0, otherGiven(person).getFirst());
    return String.join(" ", words);
  }

  private String withoutLast(Person person) {
    List<String> words = new ArrayList<>(person.name().words());
    words.set(words.size() - 1, any(words(person)));
    return String.join(" ", words);
  }

  /** Only the family name. */
  private String cousin(Person person) {
    List<String> words = new ArrayList<>(otherGiven(person));
    words.addAll(person.name().family());
    return String.join(" ", words);
  }

  /** Of somebody of the same list and nation, with another first letter. */
  private List<String> otherGiven(Person person) {
    char first = person.name().words().getFirst().charAt(0);
    while (true) {
      Person other = any(listed);
      boolean near =
          other.list().equals(person.list())
              && other.entry().nationalities().equals(person.entry().nationalities());
      if (!other.name().given().isEmpty()
          && other.name().given().getFirst().charAt(0) != first
          && (near || random.nextInt(200) == 0)) {
        return other.name().given();
      }
    }
  }

  private List<String> words(Person like) {
    return like.list().equals("UN") ? arabic : random.nextBoolean() ? russian : chinese;
  }

  private Traveller traveller(String name, Person like, BirthDate birth) {
    return new Traveller(
        "I", name, birth, List.of(like.nationality(random)), like.entry().sex(), List.of());
  }

  private BirthDate anyBirth() {
    return BirthDate.on(Person.anyDay(random));
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
