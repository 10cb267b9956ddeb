package org.commonground.coordination.briefings.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of office files, in step in six languages. */
class OfficeMessagesTests {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysThemAllWithTheSameGaps(Language language) throws IOException {
    Properties english = bundle(Language.ENGLISH);
    Properties other = bundle(language);

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  private static String gaps(String message) {
    return message.chars().filter(it -> it == '{').count() + " gaps";
  }

  private static Properties bundle(Language language) throws IOException {
    var properties = new Properties();
    String file = "/messages/office_%s.properties".formatted(language.tag());
    try (var stream = OfficeMessagesTests.class.getResourceAsStream(file)) {
      assertThat(stream).isNotNull();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
