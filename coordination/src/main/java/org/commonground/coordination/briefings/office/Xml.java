package org.commonground.coordination.briefings.office;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A piece of XML that is well formed when its templates are.
 *
 * @param text markup
 */
public record Xml(String text) {
  /** Nothing. */
  public static final Xml NONE = new Xml("");

  private static final String GAP = "{}";

  /**
   * Fills a template.
   *
   * @param template markup with a gap {@code {}} for each value
   * @param values pieces of XML as they are, everything else as text, escaped
   */
  public static Xml of(String template, Object... values) {
    var filled = new StringBuilder(template.length() + 64);
    int from = 0;
    for (Object value : values) {
      int gap = template.indexOf(GAP, from);
      if (gap < 0) {
        throw new IllegalArgumentException("more values than gaps in " + template);
      }
      filled.append(template, from, gap);
      if (value instanceof Xml(String markup)) {
        filled.append(markup);
      } else {
        escape(String.valueOf(value), filled);
      }
      from = gap + GAP.length();
    }
    if (template.indexOf(GAP, from) >= 0) {
      throw new IllegalArgumentException("fewer values than gaps in " + template);
    }
    return new Xml(filled.append(template, from, template.length()).toString());
  }

  /** One after the other. */
  public static Xml join(Collection<Xml> pieces) {
    return new Xml(pieces.stream().map(Xml::text).collect(Collectors.joining()));
  }

  /** One after the other. */
  public static Xml join(Xml... pieces) {
    return join(java.util.List.of(pieces));
  }

  /** Leaves out what XML 1.0 cannot hold: control characters and half pairs. */
  private static void escape(String text, StringBuilder to) {
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            default -> {
              if (isAllowed(point)) {
                to.appendCodePoint(point);
              }
            }
          }
        });
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point < 0xD800)
        || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
  }
}
