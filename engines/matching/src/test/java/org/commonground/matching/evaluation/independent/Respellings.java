package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How registrars of several languages write down by ear names from the Arab world, Central and
 * South Asia that the list has in an English spelling.
 */
final class Respellings {
  private record Rule(Pattern sound, String spelling) {
    static Rule of(String line) {
      int sign = line.lastIndexOf('=');
      return new Rule(Pattern.compile(line.substring(0, sign)), line.substring(sign + 1));
    }
  }

  private static final List<Rule> FRENCH =
      rules(
          "SH=CH",
          "OO=OU",
          "W(?=[AEI])=OU",
          "U(?=[^AEIOU]|$)=OU",
          "\\bJ=DJ",
          "(?<=[AEIOU])J=DJ",
          "Q=K",
          "\\bAL\\b=EL",
          "\\bBIN\\b=BEN",
          "(?<=[AEIO])S(?=[AEIO])=SS",
          "AY(?=[^AEIOU]|$)=AI",
          "EE=I",
          "\\bISM=ISM",
          "AA=A",
          "IYA\\b=IA",
          "AH\\b=A");
  private static final List<Rule> GERMAN =
      rules(
          "SH=SCH",
          "CH(?!R)=TSCH",
          "ZH=SCH",
          "D?J=DSCH",
          "KH=CH",
          "Y(?=[AEIOU])=J",
          "V=W",
          "Z=S",
          "OO=U",
          "OU=U",
          "EE=IE",
          "AY=EI",
          "IYY?A=IJA",
          "Q=K",
          "PH=F");
  private static final List<Rule> SPANISH =
      rules(
          "SH=CH",
          "KH=J",
          "\\bH=",
          "(?<=[AEIOU])H(?=[AEIOU])=J",
          "\\bW(?=A)=GU",
          "OO=U",
          "OU=U",
          "EE=I",
          "PH=F",
          "([BDFLMNPST])\\1=$1",
          "Q(?=[AOU])=C",
          "K(?=[AOU])=C",
          "Z=S",
          "\\bY=I",
          "TH=T",
          "DH=D");
  private static final List<Rule> ENGLISH_BY_EAR =
      rules(
          "IY=EEY",
          "I(?=[BDFKLMNRST]\\b)=EE",
          "U(?=[BDFKLMNRST]\\b)=OO",
          "Q=K",
          "\\bAL[- ]=AL ",
          "AI=AY",
          "\\bU(?=[MS])=O",
          "UHAMM?AD=OHAMMED",
          "AA=A",
          "OU=OO");
  private static final List<Rule> TURKISH =
      rules(
          "SH=S",
          "D?J=C",
          "CH=C",
          "KH=H",
          "Q=K",
          "W=V",
          "\\bABD (UL|AL|EL)[- ]?=ABDUL",
          "GH=G",
          "DH=Z",
          "TH=S",
          "D\\b=T",
          "B\\b=P",
          "OO=U",
          "EE=I",
          "AA=A");
  private static final List<Rule> MALAY =
      rules(
          "KH=K",
          "Z=DZ",
          "D?J=DJ",
          "U(?=[^AEIOU])=OE",
          "TH=TS",
          "Y(?=[AEIOU])=J",
          "\\bMUHAMMAD\\b=MOHD",
          "SH=SJ");

  private Respellings() {}

  static Map<String, Change> all() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("respelled: French ear", wholly(FRENCH));
    all.put("respelled: German ear", wholly(GERMAN));
    all.put("respelled: Spanish ear", wholly(SPANISH));
    all.put("respelled: English ear", wholly(ENGLISH_BY_EAR));
    all.put("respelled: Turkish", wholly(TURKISH));
    all.put("respelled: old Dutch and Malay", wholly(MALAY));
    all.put("respelled: vowels", Respellings::vowels);
    all.put("respelled: double consonants", Respellings::doubling);
    all.put("respelled: emphatic consonants", Respellings::consonants);
    return all;
  }

  private static List<Rule> rules(String... lines) {
    return List.of(lines).stream().map(Rule::of).toList();
  }

  /** Everything that the language writes otherwise. */
  private static Change wholly(List<Rule> rules) {
    return (name, random) -> {
      String text = name.text();
      for (Rule rule : rules) {
        text = rule.sound.matcher(text).replaceAll(rule.spelling);
      }
      return text.replaceAll(" +", " ").strip();
    };
  }

  /** Two short vowels heard otherwise, in words of five letters or more. */
  private static String vowels(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    for (int i = 0; i < 2; i++) {
      int at = random.nextInt(words.size());
      if (words.get(at).length() > 4) {
        words.set(at, anyOf(words.get(at), random, "A=E", "E=A", "I=E", "E=I", "U=O", "O=U"));
      }
    }
    return String.join(" ", words);
  }

  private static String doubling(WrittenName name, Random random) {
    return anyOf(
        name.text(),
        random,
        "([BDFKLMNRST])\\1=$1",
        "([BDFKLMNRST])\\1=$1",
        "(?<=[AEIOU])([BDFKLMNRST])(?=[AEIOU])=$1$1");
  }

  private static @Nullable String consonants(WrittenName name, Random random) {
    String text = name.text();
    for (int i = 0; i < 2; i++) {
      text =
          anyOf(
              text,
              random,
              "Q=K",
              "Q=G",
              "Q=GH",
              "DH=D",
              "DH=Z",
              "TH=T",
              "TH=S",
              "GH=G",
              "KH=H",
              "Z=DH",
              "J=G",
              "W=V",
              "Y(?=[AEIOU])=I",
              "H(?=\\b)=",
              "(?<=A)(?=\\b)=H",
              "K(?=[AU])=Q",
              "AI=AY",
              "EI=AI");
    }
    return text;
  }

  /** One rule at one place where it applies. */
  private static String anyOf(String text, Random random, String... lines) {
    List<String> ways = new ArrayList<>();
    for (Rule rule : rules(lines)) {
      var matcher = rule.sound.matcher(text);
      while (matcher.find()) {
        String spelling =
            rule.spelling.startsWith("$1")
                ? rule.spelling.replace("$1", matcher.group(1))
                : rule.spelling;
        ways.add(text.substring(0, matcher.start()) + spelling + text.substring(matcher.end()));
      }
    }
    return ways.isEmpty() ? text : ways.get(random.nextInt(ways.size()));
  }
}
