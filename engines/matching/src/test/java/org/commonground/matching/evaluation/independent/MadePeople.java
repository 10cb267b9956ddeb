package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commonground.matching.evaluation.independent.MadeNames.Culture;
import org.commonground.matching.evaluation.independent.MadeNames.Name;
import org.commonground.matching.lists.ListEntry;

/** Invented people of many cultures, on a list in one spelling and travelling in another. */
final class MadePeople {
  private final List<Made> people = new ArrayList<>();
  private final Random random;

  /**
   * Somebody.
   *
   * @param roles of the words of the name
   * @param words the words in all spellings
   * @param written the words as the list has them
   * @param system the system of spelling that the list uses; {@code -1} for none
   * @param person the entry
   */
  record Made(
      Culture culture,
      List<String> roles,
      List<Name> words,
      List<String> written,
      int system,
      Person person) {
    /** As the list has it, for changes of words. */
    String joined(List<String> changed) {
      return MadePeople.joined(roles.subList(0, changed.size()), changed, system);
    }

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

  /** In other spellings: of another system, or each word in any way. */
  String otherSpelling(Made made) {
    int system = made.system();
    if (system >= 0) {
      int systems = made.words().getFirst().spellings().size();
      system = (system + 1 + random.nextInt(systems - 1)) % systems;
    }
    return joined(made.roles(), written(made.words(), system), system);
  }

  /** In the original script, as the culture parts words; the family name first where unparted. */
  static String original(Made made) {
    boolean unparted = List.of("chinese", "korean", "japanese").contains(made.culture().name());
    List<String> words = new ArrayList<>(made.words().stream().map(Name::original).toList());
    Collections.rotate(words, unparted && made.roles().getLast().equals("s") ? 1 : 0);
    return String.join(unparted ? "" : " ", words);
  }

  private Made make(Culture culture, String reference) {
    List<String> roles = any(culture.patterns());
    List<Name> words = new ArrayList<>();
    for (String role : roles) {
      List<Name> names = culture.names().getOrDefault(role, List.of());
      Name name = any(names);
      words.add(words.contains(name) ? any(names) : name);
    }
    int systems = words.getFirst().spellings().size();
    int system = culture.bySystem() ? random.nextInt(systems) : -1;
    List<String> written = written(words, system);
    String text = joined(roles, written, system);
    ListEntry entry = Ground.entry(reference, text, List.of(any(culture.nations())), random);
    Person person = new Person("MADE", entry, text);
    return new Made(culture, roles, words, written, system, person);
  }

  private List<String> written(List<Name> words, int system) {
    List<String> written = new ArrayList<>();
    for (Name word : words) {
      written.add(system < 0 ? any(word.spellings()) : word.spellings().get(system));
    }
    return written;
  }

  /** Syllables of given names as one word, with a hyphen, or apart: by the system. */
  private static String joined(List<String> roles, List<String> words, int system) {
    var text = new StringBuilder(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      boolean syllable = roles.get(i).equals("g") && roles.get(i - 1).equals("g");
      if (syllable && system == 0) {
        text.append(words.get(i).toLowerCase(Locale.ROOT));
      } else {
        text.append(syllable && system == 1 ? '-' : ' ').append(words.get(i));
      }
    }
    return text.toString().replace('_', ' ');
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
