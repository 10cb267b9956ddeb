package org.commonground.coordination.api.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer with the first entries of its lists, for reading. */
final class Shortened {
  private static final int ENTRIES = 2;

  private Shortened() {}

  static JsonNode of(JsonNode answer) {
    return switch (answer) {
      case ArrayNode list -> list(list);
      case ObjectNode object -> object(object);
      default -> answer;
    };
  }

  private static JsonNode list(ArrayNode list) {
    ArrayNode some = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < Math.min(ENTRIES, list.size()); i++) {
      some.add(of(list.get(i)));
    }
    return some;
  }

  private static JsonNode object(ObjectNode object) {
    ObjectNode some = JsonNodeFactory.instance.objectNode();
    object.properties().forEach(it -> some.set(it.getKey(), of(it.getValue())));
    return some;
  }
}
