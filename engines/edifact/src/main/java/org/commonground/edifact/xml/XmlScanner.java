package org.commonground.edifact.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into tags and what stands between them. What no XML allows is read as what it most
 * likely means, and reported. Comments, processing instructions and document types are passed over;
 * no entity is ever replaced but the five of XML itself and numbers of characters. For one text.
 */
final class XmlScanner {
  /** What {@link #next} came to. */
  enum Event {
    /** The start of an element. */
    START,
    /** The end of an element, that of an empty one too. */
    END,
    /** Characters between tags. */
    TEXT,
    /** Nothing more. */
    DONE
  }

  private static final int LONGEST_ENTITY = 64;

  private final String text;
  private final XmlMistakes mistakes;
  private final StringBuilder content = new StringBuilder();
  private int at;
  private int start;
  private boolean isOpenAndEmpty;
  private boolean isReported;
  private String name = "";
  private List<String> attributes = List.of();

  /** What a further comment, instruction or document type would end with, and does not. */
  private final Set<String> endless = new HashSet<>();

  XmlScanner(String text, XmlMistakes mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  /** The name of the element that starts or ends, as written. */
  String name() {
    return name;
  }

  /** The names and values of the element that starts, in turns. */
  List<String> attributes() {
    return attributes;
  }

  /** The characters between tags. */
  String content() {
    return content.toString();
  }

  /** Where the event starts. */
  int start() {
    return start;
  }

  Event next() {
    if (isOpenAndEmpty) {
      isOpenAndEmpty = false;
      return Event.END;
    }
    content.setLength(0);
    start = at;
    while (at < text.length()) {
      if (text.charAt(at) != '<') {
        run();
      } else if (isTag()) {
        return content.isEmpty() ? tag() : Event.TEXT;
      } else if (!isPassedOver()) {
        mistakes.at(at, "expected a tag, found a bare <; it is read as text");
        content.append('<');
        at++;
      }
    }
    return content.isEmpty() ? Event.DONE : Event.TEXT;
  }

  private boolean isTag() {
    return isNameStart(at + 1) || (charAt(at + 1) == '/' && isNameStart(at + 2));
  }

  /** Characters up to the next tag. */
  private void run() {
    int end = text.indexOf('<', at);
    end = end < 0 ? text.length() : end;
    while (at < end) {
      int reference = text.indexOf('&', at, end);
      if (reference < 0) {
        plain(end);
      } else {
        plain(reference);
        reference(end);
      }
    }
  }

  /** Characters without references; all ends of lines become one character. */
  private void plain(int end) {
    int from = at;
    int back = text.indexOf('\r', at, end);
    while (back >= 0) {
      content.append(text, from, back);
      from = back + 1;
      if (charAt(from) != '\n') {
        content.append('\n');
      }
      back = text.indexOf('\r', from, end);
    }
    content.append(text, Math.min(from, end), end);
    at = end;
  }

  /** A reference at an ampersand, which is read as it stands when it is none that is known. */
  private void reference(int end) {
    int last = text.indexOf(';', at, Math.min(end, at + LONGEST_ENTITY));
    int character = last < 0 ? -1 : character(text.substring(at + 1, last));
    if (character >= 0) {
      content.appendCodePoint(character);
      at = last + 1;
      return;
    }
    mistakes.at(
        at,
        last < 0
            ? "expected &amp; for an ampersand, found it bare; it is read as text"
            : "expected one of the five entities of XML, found another; none is ever replaced, and"
                + " it stays as it stands");
    content.append('&');
    at++;
  }

  private static int character(String entity) {
    return switch (entity) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(entity);
    };
  }

  private static int numbered(String entity) {
    boolean hexadecimal = entity.startsWith("#x");
    String digits = entity.substring(Math.min(entity.length(), hexadecimal ? 2 : 1));
    if (!entity.startsWith("#") || digits.isEmpty() || digits.length() > 7) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      number = number * (hexadecimal ? 16 : 10) + digit;
    }
    return number > 0 && Character.isValidCodePoint(number) ? number : -1;
  }

  /** Comments, instructions, character data and document types. */
  private boolean isPassedOver() {
    if (text.startsWith("<!--", at)) {
      return passedOver(4, "-->", false);
    }
    if (text.startsWith("<?", at)) {
      return passedOver(2, "?>", false);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return passedOver(9, "]]>", true);
    }
    return text.startsWith("<!DOCTYPE", at) && isDocumentType();
  }

  private boolean passedOver(int open, String close, boolean isContent) {
    // Once an end was missing it is not looked for again: time stays linear.
    int end = endless.contains(close) ? -1 : text.indexOf(close, at + open);
    if (end < 0) {
      endless.add(close);
      return false;
    }
    if (isContent) {
      at += open;
      plain(end);
    }
    at = end + close.length();
    return true;
  }

  private boolean isDocumentType() {
    int end = endless.contains(">") ? -1 : documentTypeEnd();
    if (end < 0) {
      endless.add(">");
      return false;
    }
    mistakes.at(at, "expected no document type, found one; it is passed over with its entities");
    at = end + 1;
    return true;
  }

  private int documentTypeEnd() {
    int depth = 0;
    char quote = 0;
    for (int i = at + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']' || (c == '>' && depth > 0)) {
        depth--;
      } else if (c == '>') {
        return i;
      }
    }
    return -1;
  }

  private Event tag() {
    start = at;
    isReported = false;
    boolean closing = charAt(at + 1) == '/';
    at += closing ? 2 : 1;
    name = nameHere();
    if (closing) {
      return endTag();
    }
    attributes = new ArrayList<>(4);
    while (!isTagEnd()) {
      if (isNameStart(at)) {
        attribute();
      } else {
        mistake("expected an attribute in a tag, found another text; it is kept");
        stray();
      }
    }
    return Event.START;
  }

  /** Passes over space and the end of a tag; false when an attribute stands here. */
  private boolean isTagEnd() {
    skipSpace();
    char c = charAt(at);
    if (c == '>') {
      at++;
      return true;
    }
    if (c == '/' && charAt(at + 1) == '>') {
      at += 2;
      isOpenAndEmpty = true;
      return true;
    }
    if (c == '<' || at >= text.length()) {
      mistake("expected > at the end of a tag, found none");
      return true;
    }
    return false;
  }

  private Event endTag() {
    skipSpace();
    if (charAt(at) == '>') {
      at++;
    } else {
      mistake("expected > behind the name of an element that ends, found none");
    }
    return Event.END;
  }

  private void attribute() {
    attributes.add(nameHere());
    skipSpace();
    if (charAt(at) != '=') {
      mistake("expected a value of an attribute, found none");
      attributes.add("");
      return;
    }
    at++;
    skipSpace();
    char quote = charAt(at);
    content.setLength(0);
    if (quote == '"' || quote == '\'') {
      at++;
      int end = valueEnd(quote);
      value(end);
      if (charAt(at) == quote) {
        at++;
      } else {
        mistake("expected a quote behind the value of an attribute, found none");
      }
    } else {
      mistake("expected quotes around the value of an attribute, found none");
      value(bareEnd());
    }
    attributes.add(content.toString());
    content.setLength(0);
  }

  /** Text in a tag that is no attribute: a value without a name. */
  private void stray() {
    int from = at;
    at++;
    at = bareEnd();
    attributes.add("");
    attributes.add(text.substring(from, at));
  }

  private int valueEnd(char quote) {
    int end = at;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '<') {
      end++;
    }
    return end;
  }

  private int bareEnd() {
    int end = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isSpace(c) || c == '>' || c == '<' || (c == '/' && charAt(end + 1) == '>')) {
        break;
      }
      end++;
    }
    return end;
  }

  private void value(int end) {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&') {
        reference(end);
      } else {
        // A carriage return and the line feed behind it are one space.
        if (c != '\r' || charAt(at + 1) != '\n') {
          content.append(isSpace(c) ? ' ' : c);
        }
        at++;
      }
    }
  }

  private String nameHere() {
    int from = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** One mistake is told of each tag. */
  private void mistake(String what) {
    if (!isReported) {
      mistakes.at(start, what);
    }
    isReported = true;
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private boolean isNameStart(int index) {
    char c = charAt(index);
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
