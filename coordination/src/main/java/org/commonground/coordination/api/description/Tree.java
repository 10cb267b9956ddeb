package org.commonground.coordination.api.description;

import java.util.LinkedHashMap;

/** An object of JSON in the making, in the order in which it is to be read. */
final class Tree extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1;

  Tree with(String name, Object value) {
    put(name, value);
    return this;
  }
}
