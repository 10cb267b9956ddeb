package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commonground.matching.evaluation.independent.MadeNames.Name;
import org.commonground.matching.evaluation.independent.MadePeople.Made;
import org.jspecify.annotations.Nullable;

/** What cultures do to names: orders, patronymics, endings, second family names, short forms. */
final class CultureTrials {
  private static final Set<String> FAMILY_FIRST =
      Set.of("chinese", "korean", "japanese", "vietnamese");

  private final MadePeople people;
  private final int ofEach;
  private final List<Trial> trials = new ArrayList<>();

  CultureTrials(MadePeople people, int ofEach) {
    this.people = people;
    this.ofEach = ofEach;
  }

  List<Trial> all() {
    for (var culture : people.cultures()) {
      List<Made> made = people.of(culture.name());
      for (Made one : made.subList(0, Math.min(ofEach, made.size()))) {
        add("other spelling: " + culture.name(), one, people.otherSpelling(one));
        if (culture.hasOriginals()) {
          original(one);
        }
        customs(culture.name(), one);
      }
    }
    return trials;
  }

  private void customs(String culture, Made one) {
    if (FAMILY_FIRST.contains(culture)) {
      add("custom: family name at the other end, " + culture, one, otherEnd(one));
    }
    add("custom: syllables of the given name joined or parted", one, syllables(one));
    add("custom: patronymic left out", one, without(one, Set.of("p", "fp", "m2")));
    add("custom: woman's family name as a man's", one, asMans(one));
    add("custom: short form of the given name", one, shortForm(one));
    switch (culture) {
      case "hispanic", "portuguese" -> families(one);
      case "indonesian" -> mononym(one);
      case "burmese" ->
          add(
              "custom: Burmese honorific",
              one,
              (one.written().hashCode() % 2 == 0 ? "U " : "DAW ") + one.person().listed());
      case "somali", "ethiopian" ->
          add("custom: grandfather's name left out", one, withoutLast(one));
      case "hindi" -> add("custom: family name as an initial in front", one, initialInFront(one));
      case "arabic" ->
          add("custom: with the grandfather's name and family name only", one, withoutSecond(one));
      default -> {}
    }
  }

  private void add(String kind, Made one, @Nullable String name) {
    var random = new Random(kind.hashCode() + one.person().entry().reference().hashCode());
    if (name != null && !name.equals(one.person().listed())) {
      trials.add(one.person().travelling(kind, name.toUpperCase(Locale.ROOT), random));
    }
  }

  private void original(Made one) {
    String kind = "original script: " + one.culture().name();
    var random = new Random(kind.hashCode() + one.person().entry().reference().hashCode());
    trials.add(one.person().travelling(kind, MadePeople.original(one), random));
  }

  private static String otherEnd(Made one) {
    List<String> words = new ArrayList<>(List.of(one.person().listed().split(" ", -1)));
    boolean familyFirst = one.roles().getFirst().equals("s");
    Collections.rotate(words, familyFirst ? -1 : 1);
    return String.join(" ", words);
  }

  private static @Nullable String syllables(Made one) {
    if (!one.roles().equals(List.of("s", "g", "g"))) {
      return null;
    }
    String between = one.system() == 0 ? " " : "";
    return one.written().get(0) + " " + one.written().get(1) + between + one.written().get(2);
  }

  private static @Nullable String without(Made one, Set<String> roles) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < one.roles().size(); i++) {
      if (!roles.contains(one.roles().get(i))) {
        words.add(one.written().get(i));
      }
    }
    return words.size() == one.roles().size() ? null : String.join(" ", words);
  }

  private static @Nullable String asMans(Made one) {
    if (!one.roles().getLast().equals("fs")) {
      return null;
    }
    String family = one.written().getLast();
    String mans = family.replaceFirst("(AIA|AYA|AJA)$", "Y");
    return one.joined(firsts(one))
        + " "
        + (mans.equals(family) ? family.substring(0, family.length() - 1) : mans);
  }

  private static @Nullable String shortForm(Made one) {
    Name first = one.words().getFirst();
    if (first.shortForms().isEmpty()) {
      return null;
    }
    int which =
        Math.floorMod(one.person().entry().reference().hashCode(), first.shortForms().size());
    List<String> words = new ArrayList<>(one.written());
    words.set(0, first.shortForms().get(which));
    return one.joined(words);
  }

  private void families(Made one) {
    List<String> words = new ArrayList<>(one.written());
    int last = words.size() - 1;
    add(
        "custom: second family name left out",
        one,
        words.size() < 3 ? null : one.joined(words.subList(0, last)));
    Collections.swap(words, last, last - 1);
    add("custom: family names the other way round", one, one.joined(words));
    add("custom: family names joined", one, one.joined(firsts(one)) + one.written().getLast());
    add("custom: husband's name with de", one, one.joined(firsts(one)) + " de Villalobos");
  }

  private void mononym(Made one) {
    boolean single = one.words().size() == 1;
    String name = one.person().listed();
    add("custom: single name repeated", one, single ? name + " " + name : null);
    add("custom: single name with FNU or a dash", one, single ? "FNU " + name : null);
    add("custom: single name with a father's", one, single ? name + " BIN ABDURROHIM" : null);
  }

  private static @Nullable String initialInFront(Made one) {
    boolean enough = one.words().size() > 2;
    return enough ? one.written().getLast().charAt(0) + " " + one.joined(firsts(one)) : null;
  }

  private static @Nullable String withoutLast(Made one) {
    return one.words().size() < 3 ? null : one.joined(firsts(one));
  }

  private static @Nullable String withoutSecond(Made one) {
    List<String> words = new ArrayList<>(one.written());
    if (words.size() < 4) {
      return null;
    }
    words.remove(1);
    return String.join(" ", words).replace('_', ' ');
  }

  private static List<String> firsts(Made one) {
    return one.written().subList(0, one.written().size() - 1);
  }
}
