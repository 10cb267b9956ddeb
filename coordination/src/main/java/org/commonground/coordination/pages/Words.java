package org.commonground.coordination.pages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.commonground.coordination.reference.Language;
import org.springframework.stereotype.Component;

/**
 * Every word that a page shows, by language and key, from {@code messages/messages_xx.properties},
 * and the other bundles beside it.
 *
 * <p>Messages with arguments are patterns of ICU, because only those know the plural forms of
 * Arabic and Russian. Read once; thread-safe.
 */
@Component
public final class Words {
  private static final List<String> BUNDLES =
      List.of(
          "messages",
          "codes",
          "accounts",
          "editing",
          "api",
          "briefing",
          "contacts",
          "files",
          "office",
          "overview",
          "print",
          "quality",
          "views");

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, MessageFormat>> patterns = new EnumMap<>(Language.class);

  /** Reads all six bundles. */
  public Words() {
    for (Language language : Language.list()) {
      texts.put(language, read(language));
      patterns.put(language, new ConcurrentHashMap<>());
    }
  }

  /**
   * The message in a language.
   *
   * @throws MissingResourceException when no bundle holds the key: a mistake in a page
   */
  public String say(Language language, String key, Object... arguments) {
    String text = texts(language).get(key);
    if (text == null) {
      throw new MissingResourceException("no message has the key " + key, "messages", key);
    }
    return text.indexOf('{') < 0 ? text : format(language, key, text, arguments);
  }

  /** The message, when there is one with this key: for codes that sources make up. */
  public Optional<String> find(Language language, String key) {
    return Optional.ofNullable(texts(language).get(key));
  }

  private Map<String, String> texts(Language language) {
    return texts.getOrDefault(language, Map.of());
  }

  private String format(Language language, String key, String text, Object... arguments) {
    var known = patterns.getOrDefault(language, new HashMap<>());
    var pattern = known.computeIfAbsent(key, _ -> new MessageFormat(text, locale(language)));
    // Formats of ICU keep state while they format: each use works on a copy.
    return ((MessageFormat) pattern.clone()).format(arguments);
  }

  /** Digits are Latin in every language, so that a figure can be compared with its source. */
  private static ULocale locale(Language language) {
    return ULocale.forLanguageTag(Figures.locale(language).toLanguageTag());
  }

  private static Map<String, String> read(Language language) {
    var properties = new Properties();
    BUNDLES.forEach(bundle -> load(properties, bundle, language));
    var found = new HashMap<String, String>();
    properties.forEach((key, text) -> found.put(key.toString(), text.toString()));
    return Map.copyOf(found);
  }

  private static void load(Properties properties, String bundle, Language language) {
    String file = "/messages/%s_%s.properties".formatted(bundle, language.tag());
    try (var stream = Words.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundle %s is missing: build again".formatted(file));
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
