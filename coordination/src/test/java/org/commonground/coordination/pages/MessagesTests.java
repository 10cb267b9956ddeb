package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every visible word is a message in six languages, and every message is used. */
class MessagesTests {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final String API_DESCRIPTION = "../api/description.properties";
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-zA-Z0-9-]+)+)\"");
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"");
  private static final Pattern KIND = Pattern.compile("[cC]ode\\(\\s*\"([^\"]+)\"");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  /** Kinds of key that are put together in code: {@code "bars.by." + facet}. */
  private static final Set<String> PUT_TOGETHER =
      Set.of("bars.by", "facet-day", "severity", "states");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheKeysOfEnglish(Language language) throws IOException {
    assertThat(bundle(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle(Language.ENGLISH).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageTakesTheArgumentsOfEnglish(Language language) throws IOException {
    var english = bundle(Language.ENGLISH);
    var other = bundle(language);
    List<String> different = new ArrayList<>();
    for (String key : english.stringPropertyNames()) {
      if (!arguments(english.getProperty(key)).equals(arguments(other.getProperty(key)))) {
        different.add(key + ": " + english.getProperty(key) + " | " + other.getProperty(key));
      }
    }
    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageIsAPatternThatCanBeFilled(Language language) throws IOException {
    var bundle = bundle(language);
    for (String key : bundle.stringPropertyNames()) {
      var pattern =
          new MessageFormat(bundle.getProperty(key), ULocale.forLanguageTag(language.tag()));
      assertThat(pattern.format(new Object[] {3, 5, 7})).as(key).isNotBlank().doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysItInItsOwnWords(Language language) throws IOException {
    var english = bundle(Language.ENGLISH);
    var other = bundle(language);
    long same =
        english.stringPropertyNames().stream()
            .filter(key -> english.getProperty(key).equals(other.getProperty(key)))
            .count();
    assertThat(language == Language.ENGLISH || same < english.size() / 15)
        .as("%d messages are the same as in English", same)
        .isTrue();
  }

  @Test
  void everyMessageThatIsUsedExists() throws IOException {
    var known = new HashSet<>(bundle(Language.ENGLISH).stringPropertyNames());
    known.addAll(bundle("briefing_en.properties").stringPropertyNames());
    known.addAll(bundle("office_en.properties").stringPropertyNames());
    known.addAll(bundle(API_DESCRIPTION).stringPropertyNames());
    var said = new TreeSet<>(found(SAID, sources()));
    said.removeIf(key -> key.endsWith("."));
    assertThat(known).containsAll(said);
  }

  @Test
  void everyMessageThatExistsIsUsed() throws IOException {
    String sources = sources();
    var mentioned = found(KEY, sources);
    var said = found(SAID, sources);
    var kinds = new HashSet<>(found(KIND, sources));
    kinds.addAll(PUT_TOGETHER);
    var unused =
        bundle(Language.ENGLISH).stringPropertyNames().stream()
            .filter(key -> !mentioned.contains(key) && !said.contains(key))
            .filter(key -> !kinds.contains(key.substring(0, Math.max(0, key.lastIndexOf('.')))))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  @Test
  void templatesHoldNoWordsOfTheirOwn() throws IOException {
    Map<Path, String> words = new java.util.TreeMap<>();
    for (Path template : files(TEMPLATES, ".jte")) {
      String text = visibleText(Files.readString(template));
      if (text.codePoints().anyMatch(Character::isLetter)) {
        words.put(template, text.strip());
      }
    }
    assertThat(words).isEmpty();
  }

  /** What is left of a template without directives, expressions, tags and their attributes. */
  private static String visibleText(String template) {
    return template
        .replaceAll("(?m)^@(import|param).*$", "")
        .replaceAll("!\\{[^}]*}", "")
        .replaceAll("\\$(?:unsafe)?\\{(?:[^{}\"]|\"[^\"]*\")*}", "")
        .replaceAll("@(if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "")
        .replaceAll("@template[.\\w]*\\((?:[^()`]|\\((?:[^()]|\\([^()]*\\))*\\))*content = @`", "")
        .replaceAll("@template[.\\w]*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "")
        .replaceAll("@(else|endif|endfor)", "")
        .replaceAll("<[^>]*>", "")
        .replaceAll("`\\)", "");
  }

  private static Set<String> arguments(String pattern) {
    return found(ARGUMENT, pattern);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String sources() throws IOException {
    var text = new StringBuilder();
    for (Path file : files(JAVA, ".java")) {
      text.append(Files.readString(file));
    }
    for (Path file : files(TEMPLATES, ".jte")) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Every bundle of a language but those of briefings, whose keys tests of their own follow. */
  private static Properties bundle(Language language) throws IOException {
    String ending = "_" + language.tag() + ".properties";
    var all = new Properties();
    for (Path file : files(BUNDLES, ending)) {
      if (!file.endsWith("briefing" + ending) && !file.endsWith("office" + ending)) {
        all.putAll(bundle(file.getFileName().toString()));
      }
    }
    return all;
  }

  private static Properties bundle(String file) throws IOException {
    var bundle = new Properties();
    try (var text = Files.newBufferedReader(BUNDLES.resolve(file))) {
      bundle.load(text);
    }
    return bundle;
  }
}
