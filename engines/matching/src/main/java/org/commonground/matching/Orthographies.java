package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words of one language as several nations write them in Latin letters: {@code Tschechow}, {@code
 * Czechow} and {@code Chekhov}; {@code Hagopian} and {@code Hakobyan}; {@code Soekarno} and {@code
 * Sukarno}; {@code Xasan} and {@code Hasan}.
 *
 * <p>Hot path: every new word passes here; most have none of the endings and letters that are asked
 * for first. Measured by {@code ScreeningBenchmark}. Stateless.
 */
final class Orthographies {
  private static final int SHORTEST = 5;
  private static final int MOST = 8;

  /** Words with more ways than names have are not followed to their end. */
  private static final int MOST_STEPS = 2000;

  /** Letters of Russian names by German, Polish, French and English tables; long ones first. */
  private static final List<List<String>> RUSSIAN =
      rules(
          """
          schtsch=X shtsh=X shch=X szcz=X chtch=X stsch=X tsch=C tch=C tsh=C cz=C dzh=J dsch=J dj=J \
          sch=S,J sh=S sz=S zh=J rz=J kh=h gh=g ch=C,h,S ts=Z tz=Z c=Z,k ck=k qu=k q=k ph=f th=f \
          ou=u oo=u eu=eu yo=e jo=e io=e ya=a ja=a ia=a iya=a ija=a iia=a yu=u ju=u iu=u iou=u you=u \
          ye=e je=e ie=e iy=i ij=i ii=i yi=i yy=i ey=ei ej=ei ai=ai aj=ai ay=ai oj=oi oy=oi uj=ui uy=ui \
          j=J,i y=i w=v x=ks ss=s z=z,J s=s,z\
          """);

  private static final List<List<String>> GREEK =
      rules(
          """
          mp=v nt=d nd=d gk=g gg=g ng=g nk=g gh=g kh=h ch=h x=ks,h ks=ks ei=i oi=i ee=i y=i ai=e ay=av \
          au=av av=av af=av eu=ev ev=ev ef=ev ey=ev ou=u oy=u oo=u th=t dh=d ts=z tz=z b=v ph=f w=o \
          c=k ck=k yi=i gi=i yo=io gio=io ya=ia gia=ia ye=e ge=e j=i h=h,\
          """);

  private static final List<List<String>> ARMENIAN =
      rules(
          """
          tch=C ch=C dj=C dz=C ts=C tz=C tsh=C j=C,h c=C,k kh=x gh=x x=x ph=p b=p g=k q=k d=t th=t sh=S \
          w=v ou=u oo=u ow=u ye=e ie=e ya=a ia=a yu=u iu=u yo=o io=o y=i ee=i z=z,C h=h,\
          """);

  private static final List<List<String>> OLD_MALAY =
      rules("oe=u tj=ch,c dj=j sj=sy nj=ny j=y ch=kh ij=y");
  private static final List<List<String>> SOMALI =
      rules("x=h c= dh=d aa=a ee=e ii=i oo=o uu=u q=g,k");

  private static final String[] RUSSIAN_ENDINGS =
      """
      jow jov yov iov iow joff ioff jew yev iev owskij ovskii owski ovski ovsky owsky evski ewski evsky ewsky skaya skaja skaia skij skiy skii ski \
      sky owa ova ewa eva offa ow ov off of eff ew ev ef ine in enko ienko witsch vitch vich wicz vic \
      witz chuk czuk tschuk tchouk yuk iuk juk\
      """
          .split(" ", -1);

  private final String word;
  private final List<List<String>> rules;
  private final List<String> found = new ArrayList<>();
  private int steps;

  private Orthographies(String word, List<List<String>> rules) {
    this.word = word;
    this.rules = rules;
  }

  /** Rules by their first letter, long ones first. */
  private static List<List<String>> rules(String pairs) {
    List<List<String>> rules = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      String first = String.valueOf(c);
      rules.add(
          Arrays.stream(pairs.split(" ", -1))
              .filter(it -> it.startsWith(first))
              .sorted(Comparator.comparingInt(it -> -it.indexOf('=')))
              .toList());
    }
    return rules;
  }

  /** What a word stands for beside its letters; none for most. Two that share one are alike. */
  static List<String> of(byte[] letters) {
    if (letters.length < SHORTEST) {
      return List.of();
    }
    byte last = letters[letters.length - 1];
    boolean ending = "vwfanyikzhuosec".indexOf(last) >= 0;
    if (!ending) {
      return List.of();
    }
    String word = new String(letters, StandardCharsets.ISO_8859_1);
    List<String> all = new ArrayList<>(2);
    int stem = russianStem(word);
    if (stem > 0) {
      read(word.substring(0, stem), RUSSIAN, "R" + russianEnding(word.substring(stem)), all);
    }
    if (isArmenian(word)) {
      int armenian = word.length() - (word.endsWith("ts") ? 5 : 3);
      read(word.substring(0, armenian), ARMENIAN, "A", all);
    }
    if (isGreek(word)) {
      read(word, GREEK, "G", all);
    }
    return all;
  }

  /** Other letters of the same word, which are compared as if they were written. */
  static List<String> respelt(byte[] letters) {
    if (letters.length < 4 || !hasRareLetters(letters)) {
      return List.of();
    }
    String word = new String(letters, StandardCharsets.ISO_8859_1);
    List<String> all = new ArrayList<>(2);
    if (word.contains("oe") || word.contains("tj") || word.contains("sj") || word.contains("dj")) {
      read(word, OLD_MALAY, "", all);
    }
    boolean somali =
        word.indexOf('x') >= 0 || word.contains("aa") || word.contains("uu") || word.contains("ii");
    if (somali || (word.charAt(0) == 'c' && Fold.isVowel(word.charAt(1)))) {
      read(word, SOMALI, "", all);
    }
    all.remove(word);
    return all;
  }

  private static boolean hasRareLetters(byte[] letters) {
    for (int i = 0; i + 1 < letters.length; i++) {
      int c = letters[i];
      int n = letters[i + 1];
      boolean rare =
          c == 'x'
              || (c == 'o' && n == 'e')
              || ((c == 't' || c == 'd' || c == 's') && n == 'j')
              || (c == n && (c == 'a' || c == 'u' || c == 'i'))
              || (i == 0 && c == 'c' && Fold.isVowel(n));
      if (rare) {
        return true;
      }
    }
    return letters[letters.length - 1] == 'x';
  }

  /** Where a Russian ending begins; 0 for words without one. */
  private static int russianStem(String word) {
    for (String ending : RUSSIAN_ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() > 2) {
        return word.length() - ending.length();
      }
    }
    return 0;
  }

  /** One way for the endings that are one. */
  private static String russianEnding(String end) {
    if (end.contains("sk")) {
      return (end.charAt(0) == 's' ? "sk" : "vsk") + (end.endsWith("a") ? "a" : "");
    }
    return switch (end.charAt(end.length() - 1)) {
      case 'a' -> "va";
      case 'o' -> "nko";
      case 'h', 'z', 'c' -> "vic";
      case 'k' -> end.indexOf('c') >= 0 ? "chuk" : "uk";
      case 'n', 'e' -> "in";
      default -> "v";
    };
  }

  private static boolean isArmenian(String word) {
    return word.length() > 5
        && (word.endsWith("ian")
            || word.endsWith("yan")
            || word.endsWith("jan")
            || word.endsWith("iants")
            || word.endsWith("yants"));
  }

  private static boolean isGreek(String word) {
    int n = word.length();
    return n > 4
        && ((word.charAt(n - 1) == 's' && "ioa".indexOf(word.charAt(n - 2)) >= 0)
            || word.endsWith("ou")
            || word.endsWith("oy"));
  }

  private static void read(String word, List<List<String>> rules, String kind, List<String> into) {
    var reading = new Orthographies(word, rules);
    reading.step(0, kind);
    into.addAll(reading.found);
  }

  private void step(int at, String before) {
    if (found.size() == MOST || steps++ > MOST_STEPS) {
      return;
    }
    if (at == word.length()) {
      if (!found.contains(before)) {
        found.add(before);
      }
      return;
    }
    String rule = ruleAt(at);
    if (rule.isEmpty()) {
      step(at + 1, append(before, String.valueOf(word.charAt(at))));
      return;
    }
    int equals = rule.indexOf('=');
    for (String letters : rule.substring(equals + 1).split(",", -1)) {
      step(at + equals, append(before, letters));
    }
  }

  /** The longest rule for what stands here; empty for a letter that stays. */
  private String ruleAt(int at) {
    int letter = word.charAt(at) - 'a';
    if (letter >= 0 && letter < rules.size()) {
      for (String rule : rules.get(letter)) {
        if (word.regionMatches(at, rule, 0, rule.indexOf('='))) {
          return rule;
        }
      }
    }
    return "";
  }

  private static String append(String before, String letters) {
    boolean doubled =
        letters.length() == 1
            && before.length() > 1
            && before.charAt(before.length() - 1) == letters.charAt(0);
    return doubled ? before : before + letters;
  }
}
