package org.commonground.coordination.api.description;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of the description, from {@code api/description.properties}: in English, like the
 * names that they explain.
 */
final class Texts {
  /** In place of a schema's name: what a property means wherever it has no sentence of its own. */
  private static final String ANYWHERE = "*";

  private final Properties texts = new Properties();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  Texts() {
    var stream =
        Objects.requireNonNull(Texts.class.getResourceAsStream("/api/description.properties"));
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence of a key; what has none is described by its name, and noted. */
  String say(String key) {
    return find(key)
        .orElseGet(() -> {
          missing.add(key);
          return key.substring(key.lastIndexOf('.') + 1);
        });
  }

  /** What a property of a schema means. */
  String property(String schema, String property) {
    return find(schema + '.' + property).orElseGet(() -> say(ANYWHERE + '.' + property));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** What was asked for and has no sentence. */
  Set<String> missing() {
    return new TreeSet<>(missing);
  }
}
