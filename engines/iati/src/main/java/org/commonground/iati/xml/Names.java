package org.commonground.iati.xml;

import java.util.HashMap;
import java.util.Map;
import org.commonground.iati.Name;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the same {@link Name} for the same name, so that a million elements share a few
 * hundred.
 *
 * <p>Hot path: asked once for every element and attribute. Measured by {@code
 * IatiReadingBenchmark}. Hostile text could invent names without end; after {@link #MOST} of them
 * the names are forgotten.
 */
final class Names {
  static final int MOST = 5_000;

  private final Map<String, Name> plain = new HashMap<>(512);
  private final Map<Name, Name> qualified = new HashMap<>();

  Name of(@Nullable String namespace, @Nullable String prefix, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return plain(local);
    }
    if (namespace.equals(Name.XML_NAMESPACE) && local.equals("lang")) {
      return Name.LANGUAGE;
    }
    var name = new Name(namespace, prefix == null ? "" : prefix, local);
    var known = qualified.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  private Name plain(String local) {
    var known = plain.get(local);
    if (known == null) {
      known = Name.of(local);
      plain.put(local, known);
    }
    return known;
  }

  boolean isFull() {
    return plain.size() + qualified.size() > MOST;
  }
}
