package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles of briefings hold the same keys, and patterns that can be read, in all languages. */
class BriefingMessagesTests {

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

  private static Set<String> arguments(String text) {
    return new MessageFormat(text, ULocale.ENGLISH).getArgumentNames();
  }

  /** A language may word one day and several days differently where English need not. */
  private static Set<String> allowed(String english) {
    Set<String> allowed = new java.util.HashSet<>(arguments(english));
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
