package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonground.matching.evaluation.independent.MadeNames.Culture;
import org.commonground.matching.evaluation.independent.MadeNames.Name;
import org.commonground.matching.lists.ListEntry;
import org.jspecify.annotations.Nullable;

/** Invented people of many cultures, on a list in one spelling and travelling in another. */
final class MadePeople {
  private final List<Made> people = new ArrayList<>();
  private final Random random;

  /** The words of somebody's name with their roles; the system or {@code -1}; the entry. */
  record Made(Culture culture, List<String> roles, List<Name> words, int system, Person person) {
    @Override
    public String toString() {
      return "Made[" + person.entry().reference() + "]";
    }
  }

  MadePeople(int ofEachCulture, long seed) {
    random = new Random(seed);
    Set<String> taken = new HashSet<>();
    for (Culture culture : MadeNames.read().values()) {
      for (int i = 0, tries = 0; i < ofEachCulture && tries < 20 * ofEachCulture; tries++) {
        Made made = make(culture, culture.name() + "-" + i);
        if (taken.add(made.words().toString())) {
          people.add(made);
          i++;
        }
      }
    }
  }

  List<ListEntry> entries() {
    return people.stream().map(it -> it.person().entry()).toList();
  }

  /** Of one culture. */
  List<Made> of(String culture) {
    return people.stream().filter(it -> it.culture().name().equals(culture)).toList();
  }

  List<Made> all() {
    return people;
  }

  Set<Culture> cultures() {
    Set<Culture> cultures = new LinkedHashSet<>();
    people.forEach(it -> cultures.add(it.culture()));
    return cultures;
  }

  /** In other spellings: of another system, or each word in any way and one at least in another. */
  @Nullable String otherSpelling(Made made) {
    if (made.system() >= 0) {
      int systems = made.words().getFirst().spellings().size();
      int other = (made.system() + 1 + random.nextInt(systems - 1)) % systems;
      return text(made.words(), other);
    }
    return text(made.words(), -1);
  }

  /** In the original script, as the culture parts words. */
  static String original(Made made) {
    boolean unparted = List.of("chinese", "korean", "japanese").contains(made.culture().name());
    return String.join(unparted ? "" : " ", made.words().stream().map(Name::original).toList());
  }

  /** With the word of a role left out or written otherwise; {@code null} when there is none. */
  @Nullable String with(
      Made made, String role, java.util.function.Function<Name, @Nullable String> writing) {
    List<String> listed = List.of(made.person().listed().split(" ", -1));
    List<String> words = new ArrayList<>();
    boolean found = false;
    for (int i = 0; i < made.roles().size(); i++) {
      boolean here = made.roles().get(i).equals(role) && !found;
      String word = here ? writing.apply(made.words().get(i)) : listed.get(i);
      found |= here && word != null;
      if (word != null && !word.isEmpty()) {
        words.add(word);
      }
    }
    return found ? String.join(" ", words) : null;
  }

  private Made make(Culture culture, String reference) {
    List<String> roles = culture.patterns().get(random.nextInt(culture.patterns().size()));
    List<Name> words = new ArrayList<>();
    for (String role : roles) {
      List<Name> names = culture.names().getOrDefault(role, List.of());
      Name name = names.get(random.nextInt(names.size()));
      words.add(words.contains(name) ? names.get(random.nextInt(names.size())) : name);
    }
    int system = culture.bySystem() ? random.nextInt(words.getFirst().spellings().size()) : -1;
    String text = text(words, system);
    String nation = culture.nations().get(random.nextInt(culture.nations().size()));
    ListEntry entry = Ground.entry(reference, text, List.of(nation), random);
    return new Made(culture, roles, words, system, new Person("MADE", entry, text));
  }

  private String text(List<Name> words, int system) {
    List<String> written = new ArrayList<>();
    for (Name word : words) {
      List<String> spellings = word.spellings();
      written.add(
          spellings.get(
              system < 0
                  ? random.nextInt(spellings.size())
                  : Math.min(system, spellings.size() - 1)));
    }
    return String.join(" ", written).replace('_', ' ');
  }
}
