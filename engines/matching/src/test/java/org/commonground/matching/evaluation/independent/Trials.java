package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Change slip = change("slip");
    Change french = change("respelled: French ear");
    Change vowels = change("respelled: vowels");
    Change fewer = change("fewer: one middle name dropped");
    Change more = change("more: another middle name");
    Map<String, Change> two = new LinkedHashMap<>();
    two.put("two changes: family first and a slip", change("order: family name first").then(slip));
    two.put("two changes: middle dropped, vowels", fewer.then(vowels));
    two.put("two changes: French ear and a slip", french.then(slip));
    two.put("two changes: middle added, French ear", more.then(french));
    two.put("two changes: joined and vowels", change("joined: two words").then(vowels));
    two.put("two changes: title glued and a slip", change("title: glued behind").then(slip));
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

  /** A change of the name, and a change of the facts, by their kinds. */
  private record Both(String kind, String name, String birth, boolean sameNation) {}

  private void both() {
    String same = "birth: as listed";
    String fewer = "fewer: one middle name dropped";
    List.of(
            new Both("nation: another", "as listed", same, false),
            new Both("nation: another, and a slip", "slip", same, false),
            new Both("both: slip, year off by one", "slip", "birth: year off by one", true),
            new Both("both: slip, only the year", "slip", "birth: only the year", true),
            new Both("both: slip, one digit wrong", "slip", "birth: one digit wrong", true),
            new Both(
                "both: French ear, first of January",
                "respelled: French ear",
                "birth: first of January",
                true),
            new Both("both: fewer words, only the year", fewer, "birth: only the year", true),
            new Both("both: fewer words, nation another", fewer, same, false))
        .forEach(this::both);
  }

  private static Change change(String kind) {
    Map<String, Change> changes = new LinkedHashMap<>(WordChanges.all());
    changes.putAll(Respellings.all());
    changes.put("slip", LetterChanges::anySlip);
    changes.put("as listed", (name, random) -> name.text());
    return Objects.requireNonNull(changes.get(kind), kind);
  }

  private void both(Both both) {
    var random = new Random(both.kind().hashCode());
    Change change = change(both.name());
    Stated stated = Objects.requireNonNull(BirthChanges.all().get(both.birth()), both.birth());
    List<Person> dated = ground.real().stream().filter(Person::hasBirthDay).toList();
    int found = 0;
    for (int i = random.nextInt(dated.size() / 2); i < dated.size() && found < ofEach; i++) {
      Person person = dated.get(i);
      String name = change.of(person.name(), random);
      BirthDate birth = stated.of(person.birthDay(random), random);
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
