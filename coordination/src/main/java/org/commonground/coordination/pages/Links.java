package org.commonground.coordination.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The only place where addresses of our pages are written.
 *
 * <p>A link keeps the language and the day that the reader chose by address, and nothing else
 * unless it is asked to. Addresses are always local, so that none can lead elsewhere.
 *
 * @param path of this page, as it was asked for
 * @param parameters of this page, in their order
 */
public record Links(String path, Map<String, List<String>> parameters) {
  /** The parameter for the language. */
  public static final String LANGUAGE = "lang";

  /** The parameter for the day whose picture is asked for. */
  public static final String AS_OF = "asOf";

  /** The parameter for the page of a list. */
  public static final String PAGE = "page";

  public Links {
    var copy = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    parameters = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * An address of ours.
   *
   * @param target such as {@code /activities}; parts that come from a source go through {@link
   *     #segment}
   * @param namesAndValues parameters in pairs; pairs with an empty value are left out
   */
  public String to(String target, String... namesAndValues) {
    var chosen = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      chosen.computeIfAbsent(namesAndValues[i], _ -> new ArrayList<>()).add(namesAndValues[i + 1]);
    }
    keep(chosen, LANGUAGE);
    keep(chosen, AS_OF);
    return address(target, chosen);
  }

  private void keep(Map<String, List<String>> chosen, String name) {
    if (!chosen.containsKey(name) && parameters.containsKey(name)) {
      chosen.put(name, parameters.getOrDefault(name, List.of()));
    }
  }

  /** This page with one parameter replaced; an empty value removes it. Starts at the first hit. */
  public String with(String name, String value) {
    var changed = changed();
    changed.put(name, List.of(value));
    return address(path, changed);
  }

  /** This page with one more value of a parameter. Starts at the first hit. */
  public String adding(String name, String value) {
    var changed = changed();
    var values = new ArrayList<>(changed.getOrDefault(name, List.of()));
    values.add(value);
    changed.put(name, values);
    return address(path, changed);
  }

  /** This page without one value of a parameter. Starts at the first hit. */
  public String without(String name, String value) {
    var changed = changed();
    var values = new ArrayList<>(changed.getOrDefault(name, List.of()));
    values.remove(value);
    changed.put(name, values);
    return address(path, changed);
  }

  /** This page's question put to another address, such as a download. */
  public String same(String target) {
    return address(target, changed());
  }

  /** This page's question put to another address, without one parameter. */
  public String same(String target, String without) {
    var changed = changed();
    changed.remove(without);
    return address(target, changed);
  }

  /** This page with everything that was asked: the link to keep. */
  public String here() {
    return address(path, parameters);
  }

  private Map<String, List<String>> changed() {
    var copy = new LinkedHashMap<>(parameters);
    copy.remove(PAGE);
    return copy;
  }

  /**
   * Parameters that a form has to repeat so that they are kept, without those it has fields for.
   */
  public List<Parameter> besides(String... fields) {
    var others = new ArrayList<Parameter>();
    parameters.forEach((name, values) -> {
      if (!List.of(fields).contains(name) && !name.equals(PAGE)) {
        values.stream()
            .filter(value -> !value.isEmpty())
            .forEach(value -> others.add(new Parameter(name, value)));
      }
    });
    return others;
  }

  /** One part of a path, written so that nothing in it can be taken for more than that. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String address(String target, Map<String, List<String>> parameters) {
    var written = new StringBuilder(target);
    char separator = '?';
    for (var parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        if (!value.isEmpty()) {
          written
              .append(separator)
              .append(encoded(parameter.getKey()))
              .append('=')
              .append(encoded(value));
          separator = '&';
        }
      }
    }
    return written.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * A parameter of a form.
   *
   * @param name the field's name
   * @param value not empty
   */
  public record Parameter(String name, String value) {}
}
