package org.commonground.iati.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.xml.Parsed;

/** Says in words of a publisher what is wrong with a file, where, and what to do. */
final class Messages {
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "<(?:iati|organisation)-identifier[^>]*>\\s*([^<]{1,200}?)\\s*</", Pattern.DOTALL);

  private final CharWindow window;

  Messages(CharWindow window) {
    this.window = window;
  }

  Finding stop(Piece.Stop stop) {
    String message =
        switch (stop.reason()) {
          case DOCTYPE ->
              "A document type declaration is not accepted, because it can make a file read other"
                  + " files or grow without end. Remove the <!DOCTYPE ...> lines; IATI needs none.";
          case EMPTY ->
              "The file is empty or holds no element. Expected <iati-activities> or"
                  + " <iati-organisations>; check that the whole file was sent.";
          case NOT_XML ->
              "This is not XML: it starts with \"%s\". Expected <iati-activities> or"
                      .formatted(printable(stop.excerpt()))
                  + " <iati-organisations>. Check that it is the IATI file and not a spreadsheet,"
                  + " an archive or a page about it.";
          case OTHER_ROOT ->
              "The root element is <%s>; expected <iati-activities> or <iati-organisations>."
                      .formatted(printable(stop.excerpt()))
                  + hint(stop.excerpt());
        };
    return critical(rule(stop.reason()), stop.line(), "", message);
  }

  private static String rule(Piece.Reason reason) {
    return switch (reason) {
      case DOCTYPE -> "doctype";
      case EMPTY -> "empty-file";
      case NOT_XML -> "not-xml";
      case OTHER_ROOT -> "root-element";
    };
  }

  private static String hint(String root) {
    return root.equalsIgnoreCase("html")
        ? " This is a web page: follow its link to the file itself."
        : " Check that it is an IATI activity or organisation file.";
  }

  Finding brokenRoot(Piece.Root root, Parsed.Broken broken) {
    return error(
        "not-well-formed",
        broken.line(),
        root.name(),
        "The start tag <%s> is not well-formed: %s Its attributes are left out and the records are"
                .formatted(root.name(), sentence(broken.reason()))
            + " read as if it stated no version. Correct the start tag.");
  }

  Finding defaultNamespace(int line) {
    return warning(
        "namespace",
        line,
        "",
        "The root declares a namespace for names without prefix (xmlns=\"...\"); IATI's names have"
            + " none. It is ignored. Remove the declaration.");
  }

  Finding broken(Piece.Whole whole, Parsed.Broken broken) {
    String what =
        window.at(whole.length()) < 0 && !isClosed(whole)
            ? "The file ends inside this record. Check that the whole file was sent, or close the"
                + " record. "
            : "The record is not well-formed XML. Correct it at this line. ";
    return critical(
        "not-well-formed",
        broken.line(),
        whole.name(),
        what
            + "The record starts at line %d; the parser says at column %d: %s"
                .formatted(window.line(), broken.column(), sentence(broken.reason())));
  }

  private boolean isClosed(Piece.Whole whole) {
    String end = "</" + whole.name();
    int from = Math.max(0, whole.length() - end.length() - 40);
    return window.text(from, whole.length()).contains(end);
  }

  Finding foreignRecord(Piece.Whole whole, int line) {
    return critical(
        "namespace",
        line,
        whole.name(),
        "The record's name stands in a namespace (xmlns=\"...\"); IATI's names have none. Remove the"
            + " declaration.");
  }

  Finding tooLarge(Piece.Whole whole, Parsed.TooLarge tooLarge) {
    return tooLarge(whole.name(), tooLarge.line(), tooLarge.limit());
  }

  Finding tooLong(Piece.TooLong tooLong, ReaderLimits limits) {
    return tooLarge(tooLong.name(), window.line(), limits.maxRecordChars() + " characters long");
  }

  private static Finding tooLarge(String name, int line, String limit) {
    return critical(
        "too-large",
        line,
        name,
        "The record is more than %s and is left out. Split it into several activities, or check"
                .formatted(limit)
            + " whether its end tag is missing.");
  }

  Finding stray(Piece.Stray stray) {
    String excerpt = printable(stray.excerpt());
    int line = stray.line();
    return switch (stray.kind()) {
      case TEXT -> error("stray-text", line, "", strayText(excerpt));
      case ELEMENT -> warning("stray-element", line, excerpt, strayElement(excerpt));
      case END_TAG -> error("stray-end-tag", line, "", strayEndTag(excerpt));
      case MARKUP -> error("stray-markup", line, "", strayMarkup(excerpt));
      case SECOND_ROOT -> error("second-root", line, excerpt, secondRoot(excerpt));
    };
  }

  private static String strayText(String excerpt) {
    return "There is text outside of a record: \"%s\". It is left out; put it into an element or"
            .formatted(excerpt)
        + " remove it.";
  }

  private static String strayElement(String excerpt) {
    return "The element <%s> stands outside of a record and is left out. Expected <iati-activity> or"
            .formatted(excerpt)
        + " <iati-organisation>.";
  }

  private static String strayEndTag(String excerpt) {
    return "An end tag has no start: \"%s\". Remove it, or close the element that it belongs to."
        .formatted(excerpt);
  }

  private static String strayMarkup(String excerpt) {
    return "A comment or instruction never ends, or may not stand here: \"%s\". It is stepped over;"
            .formatted(excerpt)
        + " close or remove it.";
  }

  private static String secondRoot(String excerpt) {
    return "A second <%s> starts before the first one ends. Its records are read as well; make two"
            .formatted(excerpt)
        + " files of it.";
  }

  Finding moreStrays(int count, int line) {
    return error(
        "stray-text",
        line,
        "",
        "%d more findings of text and tags outside of records are not listed one by one."
            .formatted(count));
  }

  Finding truncated(int line) {
    return error(
        "truncated",
        line,
        "",
        "The file ends before its root element is closed; records may be missing. Check that the"
            + " whole file was sent.");
  }

  Finding unreadable(String reason, int line) {
    return critical(
        "unreadable",
        line,
        "",
        "The file cannot be read further than this line: %s. What came before is used; send the file"
                .formatted(printable(reason))
            + " again.");
  }

  /** Says that the file states an encoding that nobody knows; absent when it does not. */
  Optional<Finding> unknownEncoding() {
    String unknown = window.decoder().encoding().unknown();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            error(
                "encoding",
                1,
                "",
                "The encoding \"%s\" is not known; the file is read as UTF-8. Save it as UTF-8."
                    .formatted(printable(unknown))));
  }

  /** Says where the first byte stands that the encoding forbids; absent when there is none yet. */
  Optional<Finding> wrongByte() {
    Decoder decoder = window.decoder();
    long at = decoder.firstWrongChar() - window.consumed();
    if (decoder.firstWrongChar() < 0) {
      return Optional.empty();
    }
    String charset = decoder.encoding().charset().name();
    return Optional.of(
        error(
            "encoding",
            window.lineAt(Math.clamp(at, 0, window.length())),
            "",
            "Byte %d of the file cannot stand there in %s, the file's encoding. It and others like"
                    .formatted(decoder.firstWrongByte() + 1, charset)
                + " it are read as windows-1252; check names and titles. Save the file as UTF-8."));
  }

  static String identifierIn(String text) {
    Matcher matcher = IDENTIFIER.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String sentence(String reason) {
    return reason.endsWith(".") ? reason : reason + ".";
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static Finding critical(String rule, int line, String element, String message) {
    return new Finding(Severity.CRITICAL, rule, line, element, message);
  }

  private static Finding error(String rule, int line, String element, String message) {
    return new Finding(Severity.ERROR, rule, line, element, message);
  }

  private static Finding warning(String rule, int line, String element, String message) {
    return new Finding(Severity.WARNING, rule, line, element, message);
  }
}
