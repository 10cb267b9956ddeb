package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Whole words that are moved, left out, added, run together, parted or shortened. */
final class WordChanges {
  private static final List<String> MORE_GIVEN =
      List.of(
          "JAMIL", "MARIE", "KARIM", "ANTONIO", "NASSER", "ELENA", "TARIQ", "JOSE", "FARID",
          "SERGEI", "LEILA");
  private static final List<String> MORE_FAMILY =
      List.of(
          "HADDAD",
          "MORENO",
          "ROSSI",
          "KURT",
          "BISHARA",
          "LEMAIRE",
          "CHAUDHRY",
          "PETRENKO",
          "MWANGI",
          "LOPES");
  private static final List<String> TITLES =
      List.of("DR", "HAJI", "MULLAH", "SHEIKH", "ENG", "PROF", "COL", "MAULVI", "USTAD");

  private WordChanges() {}

  static Map<String, Change> all() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.putAll(orderAndNumber());
    all.putAll(joinedAndParted());
    all.putAll(initialsAndTitles());
    return all;
  }

  private static Map<String, Change> orderAndNumber() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("order: family name first", WordChanges::familyFirst);
    all.put("order: shuffled", WordChanges::shuffled);
    all.put("order: family name twice", WordChanges::familyTwice);
    all.put("fewer: one middle name dropped", WordChanges::middleDropped);
    all.put("fewer: first and last only", WordChanges::firstAndLast);
    all.put("fewer: last of four or more dropped", WordChanges::lastDropped);
    all.put("fewer: particles dropped", WordChanges::withoutParticles);
    all.put(
        "more: mother's family name",
        (name, random) -> name.text() + " " + any(MORE_FAMILY, random));
    all.put(
        "more: husband's name with a hyphen",
        (name, random) -> name.text() + "-" + any(MORE_FAMILY, random));
    all.put("more: another middle name", WordChanges::middleAdded);
    all.put("more: two names", WordChanges::twoAdded);
    all.put(
        "kunya: added",
        (name, random) ->
            any(List.of("ABU", "ABOU", "UMM"), random)
                + " "
                + any(MORE_GIVEN, random)
                + " "
                + name.text());
    all.put("kunya: dropped", WordChanges::kunyaDropped);
    all.put("filiation: son of added", WordChanges::filiation);
    all.put(
        "cut: at twenty letters",
        (name, random) -> name.text().length() < 23 ? null : name.text().substring(0, 20));
    return all;
  }

  private static Map<String, Change> joinedAndParted() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("joined: two words", WordChanges::joined);
    all.put("joined: given and family name", WordChanges::joinedAcross);
    all.put("joined: all given names", WordChanges::givenJoined);
    all.put(
        "joined: everything", (name, random) -> few(name) ? null : String.join("", name.words()));
    all.put("parted: hyphen to space", (name, random) -> replaced(name.text(), "-", " "));
    all.put("parted: hyphen gone", (name, random) -> replaced(name.text(), "-", ""));
    all.put("parted: compound cut", WordChanges::compoundCut);
    return all;
  }

  private static Map<String, Change> initialsAndTitles() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("initials: middle", WordChanges::middleInitials);
    all.put("initials: given", WordChanges::givenInitial);
    all.put("initials: all given names in one word", WordChanges::gluedInitials);
    all.put(
        "title: glued behind", (name, random) -> glued(name, random.nextBoolean() ? "MR" : "MRS"));
    all.put(
        "title: glued, two of them",
        (name, random) -> glued(name, random.nextBoolean() ? "MSTR" : "DRMR"));
    all.put("title: in front", (name, random) -> any(TITLES, random) + " " + name.text());
    all.put(
        "title: glued in front",
        (name, random) -> any(List.of("DR", "MISS", "MR"), random) + name.text());
    return all;
  }

  /** Titles of the East, for names from there. */
  static String easternTitle(WrittenName name, Random random) {
    return any(List.of("HAJI", "MULLAH", "SHEIKH", "MAULVI"), random) + name.text();
  }

  static boolean few(WrittenName name) {
    return name.words().size() < 2;
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static @Nullable String replaced(String text, String what, String by) {
    return text.contains(what) ? text.replace(what, by) : null;
  }

  private static String familyFirst(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.family());
    words.addAll(name.given());
    return String.join(" ", words);
  }

  private static @Nullable String shuffled(WrittenName name, Random random) {
    if (name.words().size() < 3) {
      return null;
    }
    List<String> words = new ArrayList<>(name.words());
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static String familyTwice(WrittenName name, Random random) {
    return String.join(" ", name.family()) + " " + name.text();
  }

  private static @Nullable String middleDropped(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    if (words.size() < 3) {
      return null;
    }
    words.remove(1 + random.nextInt(words.size() - 2));
    return String.join(" ", words);
  }

  private static @Nullable String firstAndLast(WrittenName name, Random random) {
    List<String> words = name.words();
    boolean compound =
        words.getFirst().startsWith("AB") || words.getFirst().equals(words.getLast());
    return words.size() < 4 || compound || WrittenName.isParticle(words.getFirst())
        ? null
        : words.getFirst() + " " + words.getLast();
  }

  private static @Nullable String lastDropped(WrittenName name, Random random) {
    List<String> words = name.words();
    return words.size() < 4 ? null : String.join(" ", words.subList(0, words.size() - 1));
  }

  private static @Nullable String withoutParticles(WrittenName name, Random random) {
    String text = name.text().replaceAll("\\b(AL|EL|UL|BIN|BEN|IBN|DE|DEL|LA|VAN|DER)\\b[- ]", "");
    return text.equals(name.text()) || !text.contains(" ") ? null : text;
  }

  private static String middleAdded(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    words.add(1, any(MORE_GIVEN, random));
    return String.join(" ", words);
  }

  private static String twoAdded(WrittenName name, Random random) {
    return name.text() + " " + any(MORE_GIVEN, random) + " " + any(MORE_FAMILY, random);
  }

  /** Two given names or two family names. */
  private static @Nullable String joined(WrittenName name, Random random) {
    boolean given = name.given().size() > 1;
    List<String> part = new ArrayList<>(given ? name.given() : name.family());
    if (part.size() < 2) {
      return null;
    }
    int at = random.nextInt(part.size() - 1);
    part.set(at, part.get(at) + part.remove(at + 1));
    WrittenName joined =
        given ? new WrittenName(part, name.family()) : new WrittenName(name.given(), part);
    return joined.text().replace("-", "");
  }

  private static @Nullable String joinedAcross(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    int at = name.given().size() - 1;
    if (words.size() < 3 || at < 0) {
      return null;
    }
    words.set(at, words.get(at) + words.remove(at + 1));
    return String.join(" ", words).replace("-", "");
  }

  private static @Nullable String givenJoined(WrittenName name, Random random) {
    return name.given().size() < 2
        ? null
        : String.join("", name.given()) + " " + String.join(" ", name.family());
  }

  private static @Nullable String compoundCut(WrittenName name, Random random) {
    String text = name.text();
    String cut =
        text.replaceFirst(
            "\\b(ABDU?L?|ABU|NUR|SAIF|SHAMS|FAZL|GUL|HABIB|GHULAM|JUAN|MARIA|MC|VAN|SAN)(?=[A-Z]{4})",
            "$1 ");
    String end =
        text.replaceFirst("(?<=[A-Z]{3})(ULLAH|UDDIN|ALLAH|ULHAQ|ZADEH|JAN|KHAN)\\b", " $1");
    String either = cut.equals(text) ? end : cut;
    return either.equals(text) ? null : either;
  }

  private static @Nullable String middleInitials(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.given());
    if (words.size() < 2) {
      return null;
    }
    for (int i = 1; i < words.size(); i++) {
      words.set(i, words.get(i).substring(0, 1));
    }
    return new WrittenName(words, name.family()).text();
  }

  private static @Nullable String givenInitial(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    if (words.size() < 3) {
      return null;
    }
    words.set(0, words.getFirst().substring(0, 1));
    return String.join(" ", words);
  }

  private static @Nullable String gluedInitials(WrittenName name, Random random) {
    if (name.given().size() < 2 || name.given().stream().anyMatch(WrittenName::isParticle)) {
      return null;
    }
    var initials = new StringBuilder();
    name.given().forEach(word -> initials.append(word.charAt(0)));
    return initials + " " + String.join(" ", name.family());
  }

  private static @Nullable String glued(WrittenName name, String title) {
    return name.given().isEmpty()
        ? null
        : String.join(" ", name.family()) + " " + String.join(" ", name.given()) + title;
  }

  private static @Nullable String kunyaDropped(WrittenName name, Random random) {
    String text = name.text().replaceFirst("\\b(ABU|ABOU|UMM) (AL-)?[A-Z]+ ", "");
    return text.equals(name.text()) || text.indexOf(' ') < 0 ? null : text;
  }

  private static String filiation(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    words.add(
        1,
        any(List.of("BIN", "IBN", "BEN", "OULD", "S/O"), random) + " " + any(MORE_GIVEN, random));
    return String.join(" ", words);
  }
}
