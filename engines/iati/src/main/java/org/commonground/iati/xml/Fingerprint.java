package org.commonground.iati.xml;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/**
 * Whether two elements say the same: SHA-256 over names, values and text.
 *
 * <p>The order of attributes, the prefixes chosen for namespaces and white space between elements
 * do not count. Everything else does, the order of elements and {@code last-updated-datetime}
 * included.
 *
 * @param hex 64 hexadecimal digits, small letters
 */
public record Fingerprint(String hex) {
  private static final Comparator<Attribute> BY_NAME =
      Comparator.comparing((Attribute it) -> it.name().local())
          .thenComparing(it -> it.name().namespace());

  /**
   * The fingerprint of an element.
   *
   * @param element any element
   * @return the same for elements that say the same
   */
  public static Fingerprint of(Element element) {
    var out = new Utf8();
    write(element, out);
    return new Fingerprint(HexFormat.of().formatHex(sha256().digest(out.toByteArray())));
  }

  private static void write(Element element, Utf8 out) {
    out.ascii('<');
    name(element.name(), out);
    for (Attribute attribute : sorted(element.attributes())) {
      out.ascii(' ');
      name(attribute.name(), out);
      out.plain("=\"");
      out.value(attribute.value());
      out.ascii('"');
    }
    out.ascii('>');
    for (Content content : element.contents()) {
      switch (content) {
        case Element child -> write(child, out);
        case Text(String value) -> out.text(value);
      }
    }
    out.plain("</>");
  }

  private static List<Attribute> sorted(List<Attribute> attributes) {
    if (attributes.size() < 2) {
      return attributes;
    }
    List<Attribute> sorted = new ArrayList<>(attributes);
    sorted.sort(BY_NAME);
    return sorted;
  }

  private static void name(Name name, Utf8 out) {
    if (!name.isIati()) {
      out.ascii('{');
      out.value(name.namespace());
      out.ascii('}');
    }
    out.plain(name.local());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * The digest as bytes.
   *
   * @return 32 bytes
   */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
