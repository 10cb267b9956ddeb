package org.commonground.edifact.xml;

import java.util.SplittableRandom;

/** Damages XML as programs do that paste it together: reproducible from a seed. */
public final class XmlMutations {
  private static final String[] PIECES = {
    "<",
    ">",
    "/",
    "\"",
    "'",
    "&",
    ";",
    "=",
    " ",
    "\r",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "&amp;",
    "&x;",
    "&#10;",
    "<!DOCTYPE a [<!ENTITY x 'y'>]>",
    "<a>",
    "</a>",
    "<PNR>",
    "</PNR>",
    "</Passenger>",
    "<Flight>",
    "é",
    "😀",
    "\u0000"
  };

  private XmlMutations() {}

  /** One to three damages. */
  public static String of(String text, SplittableRandom random) {
    StringBuilder damaged = new StringBuilder(text);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && !damaged.isEmpty(); i++) {
      int at = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(7)) {
        case 0 -> damaged.setCharAt(at, (char) (32 + random.nextInt(96)));
        case 1, 2 -> damaged.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 3 -> damaged.delete(at, end);
        case 4 -> damaged.insert(at, damaged.substring(at, end));
        case 5 -> damaged.replace(at, at + 1, PIECES[random.nextInt(PIECES.length)]);
        default -> damaged.setLength(random.nextInt(8) == 0 ? at : damaged.length());
      }
    }
    return damaged.toString();
  }
}
