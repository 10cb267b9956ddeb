package org.commonground.iati.xml;

import javax.xml.stream.XMLStreamException;

/** Says in one sentence what a stream reader found wrong. */
final class Faults {
  private static final String MESSAGE = "Message: ";

  private Faults() {}

  static Parsed.Broken describe(XMLStreamException fault, int linesBefore) {
    var location = fault.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
    return new Parsed.Broken(line + linesBefore, column, reason(fault));
  }

  private static String reason(XMLStreamException fault) {
    String message = fault.getMessage();
    if (message == null) {
      return "it is not well-formed XML";
    }
    int start = message.indexOf(MESSAGE);
    String reason = start < 0 ? message : message.substring(start + MESSAGE.length());
    return inWords(reason.strip());
  }

  /** Namespace faults come as the address of a specification with the names behind it. */
  private static String inWords(String reason) {
    int at = reason.indexOf('#');
    if (!reason.startsWith("http:") || at < 0) {
      return reason;
    }
    String[] parts = reason.substring(at + 1).split("[?&]", -1);
    String name = parts.length > 1 ? parts[parts.length - 1] : "";
    return switch (parts[0]) {
      case "AttributeNotUnique" -> "The attribute \"" + name + "\" stands twice in one start tag.";
      case "ElementPrefixUnbound", "AttributePrefixUnbound" ->
          "The prefix \"" + (parts.length > 1 ? parts[1] : "") + "\" is not declared.";
      default -> reason;
    };
  }
}
