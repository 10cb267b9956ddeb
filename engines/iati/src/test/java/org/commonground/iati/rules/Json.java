package org.commonground.iati.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the little JSON that the rule set needs. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    return new Json(text).value();
  }

  private Object value() {
    skipSpace();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String name = string();
      skipTo(':');
      object.put(name, value());
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (next() != ']') {
      array.add(value());
    }
    at++;
    return array;
  }

  private String string() {
    var string = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      string.append(text.charAt(at++));
    }
    at++;
    return string.toString();
  }

  private BigDecimal number() {
    int start = at;
    while ("+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(text.substring(start, at));
  }

  private char next() {
    skipSpace();
    if (text.charAt(at) == ',') {
      at++;
      skipSpace();
    }
    return text.charAt(at);
  }

  private void skipTo(char expected) {
    skipSpace();
    if (text.charAt(at++) != expected) {
      throw new IllegalArgumentException("expected " + expected + " at " + at);
    }
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
