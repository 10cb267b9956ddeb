package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.commonground.matching.evaluation.independent.BirthChanges.Stated;
import org.commonground.matching.lists.BirthDate;

/** Listed people as they turn up, so many of each kind. */
final class Trials {
  private static final Set<String> EASTERN =
      Set.of("AE AF DZ EG ID IQ IR JO KW LB LY MA OM PK QA SA SD SY TJ TN TR UZ YE".split(" ", -1));

  private final Ground ground;
  private final MadePeople made;
  private final int ofEach;
  private final List<Trial> trials = new ArrayList<>();

  Trials(Ground ground, MadePeople made, int ofEach) {
    this.ground = ground;
    this.made = made;
    this.ofEach = ofEach;
  }

  List<Trial> all() {
    people().forEach((kind, people) -> names(kind, people));
    births();
    both();
    documents();
    new CultureTrials(made, ofEach).all().forEach(trials::add);
    trials.addAll(ground.originals().subList(0, Math.min(2 * ofEach, ground.originals().size())));
    trials.addAll(ground.aliases().subList(0, Math.min(3 * ofEach, ground.aliases().size())));
    return trials;
  }

  /** By kind: whose names are changed, and how. */
  private record Names(List<Person> people, Change change) {}

  private Map<String, Names> people() {
    List<Person> anybody = ground.real();
    List<Person> eastern = anybody.stream().filter(Trials::isEastern).toList();
    Map<String, Names> kinds = new LinkedHashMap<>();
    kinds.put("as listed", new Names(anybody, (name, random) -> name.text()));
    LetterChanges.slips().forEach((kind, change) -> kinds.put(kind, new Names(anybody, change)));
    WordChanges.all().forEach((kind, change) -> kinds.put(kind, new Names(anybody, change)));
    kinds.put("title: of the East, glued in front", new Names(eastern, WordChanges::easternTitle));
    Respellings.all().forEach((kind, change) -> kinds.put(kind, new Names(eastern, change)));
    MachineReadableNames.all()
        .forEach((kind, change) -> kinds.put(kind, new Names(anybody, change)));
    List<Person> signed = made.all().stream().map(it -> it.person()).toList();
    MachineReadableNames.signs()
        .forEach((kind, change) -> kinds.put(kind, new Names(signed, change)));
    twoChanges().forEach((kind, change) -> kinds.put(kind, new Names(eastern, change)));
    return kinds;
  }

  private static boolean isEastern(Person person) {
    return person.list().equals("UN")
        && person.entry().nationalities().stream().anyMatch(EASTERN::contains);
  }

  private static Map<String, Change> twoChanges() {
    Change slip = LetterChanges::anySlip;
    Map<String, Change> words = WordChanges.all();
    Change french = Respellings.all().getOrDefault("respelled: French ear", slip);
    Change vowels = Respellings.all().getOrDefault("respelled: vowels", slip);
    Map<String, Change> two = new LinkedHashMap<>();
    two.put(
        "two changes: family first and a slip",
        words.getOrDefault("order: family name first", slip).then(slip));
    two.put(
        "two changes: middle dropped, vowels",
        words.getOrDefault("fewer: one middle name dropped", slip).then(vowels));
    two.put("two changes: French ear and a slip", french.then(slip));
    two.put(
        "two changes: middle added, French ear",
        words.getOrDefault("more: another middle name", slip).then(french));
    two.put(
        "two changes: joined and vowels",
        words.getOrDefault("joined: two words", slip).then(vowels));
    two.put(
        "two changes: title glued and a slip",
        words.getOrDefault("title: glued behind", slip).then(slip));
    return two;
  }

  private void names(String kind, Names names) {
    var random = new Random(kind.hashCode());
    int found = 0;
    int start = random.nextInt(names.people().size());
    for (int i = 0; i < names.people().size() && found < ofEach; i++) {
      Person person = names.people().get((start + i) % names.people().size());
      String changed = names.change().of(person.name(), random);
      boolean plain = kind.equals("as listed");
      if (changed != null && (plain || !changed.equals(person.name().text()))) {
        trials.add(person.travelling(kind, changed, random));
        found++;
      }
    }
  }

  private void births() {
    List<Person> dated = ground.real().stream().filter(Person::hasBirthDay).toList();
    BirthChanges.all()
        .forEach((kind, stated) -> {
          var random = new Random(kind.hashCode());
          int found = 0;
          for (int i = random.nextInt(dated.size() / 2); i < dated.size() && found < ofEach; i++) {
            Person person = dated.get(i);
            BirthDate birth = stated.of(person.birthDay(random), random);
            if (birth != null || kind.equals(BirthChanges.NOT_STATED)) {
              List<String> nation = List.of(person.nationality(random));
              String name = person.name().text();
              trials.add(person.travelling(kind, name, birth, nation, List.of()));
              found++;
            }
          }
        });
  }

  /** A change of the name, and a change of the facts. */
  private record Both(String kind, Change name, Stated birth, boolean sameNation) {}

  private void both() {
    Map<String, Stated> births = BirthChanges.all();
    Stated same = (day, random) -> BirthDate.on(day);
    Change unchanged = (name, random) -> name.text();
    Change french = Respellings.all().getOrDefault("respelled: French ear", unchanged);
    List.of(
            new Both("nation: another", unchanged, same, false),
            new Both("nation: another, and a slip", LetterChanges::anySlip, same, false),
            new Both(
                "both: slip, year off by one",
                LetterChanges::anySlip,
                births.getOrDefault("birth: year off by one", same),
                true),
            new Both(
                "both: slip, only the year",
                LetterChanges::anySlip,
                births.getOrDefault("birth: only the year", same),
                true),
            new Both(
                "both: slip, one digit wrong",
                LetterChanges::anySlip,
                births.getOrDefault("birth: one digit wrong", same),
                true),
            new Both(
                "both: French ear, first of January",
                french,
                births.getOrDefault("birth: first of January", same),
                true),
            new Both(
                "both: fewer words, only the year",
                WordChanges.all().getOrDefault("fewer: one middle name dropped", unchanged),
                births.getOrDefault("birth: only the year", same),
                true),
            new Both(
                "both: fewer words, nation another",
                WordChanges.all().getOrDefault("fewer: one middle name dropped", unchanged),
                same,
                false))
        .forEach(this::both);
  }

  private void both(Both both) {
    var random = new Random(both.kind().hashCode());
    List<Person> dated = ground.real().stream().filter(Person::hasBirthDay).toList();
    int found = 0;
    for (int i = random.nextInt(dated.size() / 2); i < dated.size() && found < ofEach; i++) {
      Person person = dated.get(i);
      String name = both.name().of(person.name(), random);
      BirthDate birth = both.birth().of(person.birthDay(random), random);
      if (name != null && birth != null) {
        String nation = both.sameNation() ? person.nationality(random) : "UY";
        trials.add(person.travelling(both.kind(), name, birth, List.of(nation), List.of()));
        found++;
      }
    }
  }

  private void documents() {
    List<Person> documented =
        ground.real().stream().filter(it -> !it.entry().documents().isEmpty()).toList();
    DocumentChanges.all()
        .forEach((kind, change) -> {
          var random = new Random(kind.hashCode());
          int found = 0;
          for (int i = random.nextInt(documented.size() / 2);
              i < documented.size() && found < ofEach;
              i++) {
            Person person = documented.get(i);
            Trial trial = change.of(kind, person, random);
            if (trial != null) {
              trials.add(trial);
              found++;
            }
          }
        });
  }
}
