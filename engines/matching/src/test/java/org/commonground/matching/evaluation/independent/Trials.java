package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonground.matching.evaluation.independent.MadePeople.Made;
import org.commonground.matching.lists.BirthDate;
import org.jspecify.annotations.Nullable;

/** Listed people as they turn up, so many of each kind. */
final class Trials {
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
    spellings();
    trials.addAll(ground.originals().subList(0, Math.min(2 * ofEach, ground.originals().size())));
    trials.addAll(ground.aliases().subList(0, Math.min(3 * ofEach, ground.aliases().size())));
    return trials;
  }

  /** By kind: whose names are changed, and how. */
  private record Names(List<Person> people, Change change) {}

  private Map<String, Names> people() {
    List<Person> anybody = ground.real();
    List<Person> eastern = anybody.stream().filter(it -> it.list().equals("UN")).toList();
    Map<String, Names> kinds = new LinkedHashMap<>();
    kinds.put("as listed", new Names(anybody, (name, random) -> name.text()));
    LetterChanges.slips().forEach((kind, change) -> kinds.put(kind, new Names(anybody, change)));
    WordChanges.all().forEach((kind, change) -> kinds.put(kind, new Names(anybody, change)));
    Respellings.all().forEach((kind, change) -> kinds.put(kind, new Names(eastern, change)));
    MachineReadableNames.all()
        .forEach((kind, change) -> kinds.put(kind, new Names(anybody, change)));
    return kinds;
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
              String nation = person.nationality(random);
              trials.add(
                  person.travelling(kind, person.name().text(), birth, List.of(nation), List.of()));
              found++;
            }
          }
        });
  }

  private void spellings() {
    for (var culture : made.cultures()) {
      var random = new Random(culture.name().hashCode());
      List<Made> people = made.of(culture.name());
      for (Made one : people.subList(0, Math.min(ofEach, people.size()))) {
        add("other spelling: " + culture.name(), one, made.otherSpelling(one), random);
        if (culture.hasOriginals()) {
          add("original script: " + culture.name(), one, MadePeople.original(one), random);
        }
      }
    }
  }

  private void add(String kind, Made one, @Nullable String name, Random random) {
    if (name != null && !name.equals(one.person().listed())) {
      trials.add(one.person().travelling(kind, name, random));
    }
  }
}
