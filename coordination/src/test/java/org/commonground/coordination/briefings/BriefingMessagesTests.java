package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles of briefings hold the same keys, and patterns that can be read, in all languages. */
class BriefingMessagesTests {
  /** Kinds of key that are put together in code: {@code "briefing.sentence." + kind}. */
  private static final Set<String> PUT_TOGETHER =
      Set.of(
          "briefing.sentence",
          "briefing.standing",
          "briefing.figure",
          "briefing.money",
          "briefing.asked",
          "briefing.annex",
          "briefing.chart",
          "briefing.news",
          "briefing.dimension");

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasTheKeysOfTheEnglishBundle(Language language) {
    assertThat(read(language).stringPropertyNames())
        .isEqualTo(read(Language.ENGLISH).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasNoBlankMessageAndUsesTheSameArguments(Language language) {
    Properties messages = read(language);
    Properties english = read(Language.ENGLISH);
    for (String key : messages.stringPropertyNames()) {
      String text = messages.getProperty(key);
      assertThat(text).as(key).isNotBlank();
      assertThat(arguments(text)).as(key).isSubsetOf(allowed(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(Sentence.Kind.class)
  void everySentenceHasItsMessage(Sentence.Kind kind) {
    assertThat(read(Language.ENGLISH).getProperty(kind.key())).as(kind.key()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Briefing.FigureKind.class)
  void everyFigureHasItsLabel(Briefing.FigureKind kind) {
    assertThat(read(Language.ENGLISH).getProperty(kind.key())).as(kind.key()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(MoneyKind.class)
  void everyKindOfMoneyHasItsName(MoneyKind kind) {
    assertThat(read(Language.ENGLISH).getProperty(kind.key())).as(kind.key()).isNotNull();
  }

  @Test
  void everyMessageThatIsUsedExistsAndEveryOneThatExistsIsUsed() throws IOException {
    Set<String> used = used();
    Set<String> known = read(Language.ENGLISH).stringPropertyNames();

    assertThat(known)
        .containsAll(used.stream().filter(it -> !PUT_TOGETHER.contains(prefix(it))).toList());
    assertThat(known).allSatisfy(it -> assertThat(used.contains(it) || isPutTogether(it)).isTrue());
  }

  private static boolean isPutTogether(String key) {
    return PUT_TOGETHER.stream().anyMatch(it -> key.startsWith(it + "."));
  }

  private static String prefix(String key) {
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  private static Set<String> used() throws IOException {
    Pattern key = Pattern.compile("\"(briefing\\.[a-z.-]+)\"");
    Set<String> found = new HashSet<>();
    for (String folder : List.of("src/main/java", "src/main/jte")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          key.matcher(Files.readString(file)).results().forEach(it -> found.add(it.group(1)));
        }
      }
    }
    found.removeIf(it -> it.equals("briefing.json") || it.equals("briefing.jte"));
    return found;
  }

  private static Set<String> arguments(String text) {
    return new MessageFormat(text, ULocale.ENGLISH).getArgumentNames();
  }

  /** A language may word one day and several days differently where English need not. */
  private static Set<String> allowed(String english) {
    Set<String> allowed = new HashSet<>(arguments(english));
    if (english.startsWith("Held on")) {
      allowed.add("1");
    }
    return allowed;
  }

  private static Properties read(Language language) {
    String file = "/messages/briefing_%s.properties".formatted(language.tag());
    var properties = new Properties();
    try (var in = BriefingMessagesTests.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new AssertionError(file + " is missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return properties;
  }
}
