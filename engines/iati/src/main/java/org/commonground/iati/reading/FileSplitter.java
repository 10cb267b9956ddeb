package org.commonground.iati.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into records without understanding them, so that a broken one cannot hurt the next.
 *
 * <p>A record ends with its end tag, or before the next record's start tag, or where the root ends.
 * Comments, CDATA sections and processing instructions are stepped over; an endless one is not
 * believed. Everything else is left to the parser that gets the record.
 */
final class FileSplitter {
  private static final Set<String> ROOTS = Set.of("iati-activities", "iati-organisations");
  private static final int EXCERPT = 60;

  private final CharWindow window;
  private final RecordScan scan;
  private @Nullable String root;
  private @Nullable String tooLong;
  private int taken;
  private boolean rootSeen;

  FileSplitter(CharWindow window) {
    this.window = window;
    this.scan = new RecordScan(window);
  }

  /** The next piece; a record stays in the window until the call after. */
  Piece next() {
    window.consume(taken);
    taken = 0;
    if (tooLong != null) {
      scan.skipRest(tooLong);
      tooLong = null;
    }
    while (true) {
      skipBlank();
      if (window.at(0) < 0) {
        return end();
      }
      Piece piece = window.at(0) == '<' ? markup() : strayText();
      if (piece != null) {
        return piece;
      }
    }
  }

  private Piece end() {
    if (!rootSeen) {
      return new Piece.Stop(Piece.Reason.EMPTY, window.line(), "");
    }
    return new Piece.End(root != null, window.line());
  }

  private @Nullable Piece markup() {
    if (window.startsWith("<!--", 0)) {
      return stepOver("-->");
    }
    if (window.startsWith("<?", 0)) {
      return stepOver("?>");
    }
    if (window.startsWith("<!", 0)) {
      return declaration();
    }
    if (window.startsWith("</", 0)) {
      return endTag();
    }
    return startTag();
  }

  private @Nullable Piece stepOver(String terminator) {
    int after = scan.after(terminator, 2);
    if (after < 0) {
      return stray(Piece.Kind.MARKUP, 2);
    }
    window.consume(after);
    return null;
  }

  private Piece declaration() {
    if (rootSeen && !window.startsWith("<!DOCTYPE", 0)) {
      return stray(Piece.Kind.MARKUP, 2);
    }
    return new Piece.Stop(Piece.Reason.DOCTYPE, window.line(), excerpt());
  }

  private @Nullable Piece endTag() {
    String name = scan.nameAt(2);
    int close = window.find('>', 2);
    if (close < 0) {
      return stray(Piece.Kind.END_TAG, Math.max(2, window.length()));
    }
    if (name.equals(root)) {
      root = null;
      window.consume(close + 1);
      return null;
    }
    return stray(Piece.Kind.END_TAG, close + 1);
  }

  private Piece startTag() {
    String name = scan.nameAt(1);
    if (ROOTS.contains(name)) {
      return rootTag(name);
    }
    if (name.equals("iati-activity") || name.equals("iati-organisation")) {
      boolean first = !rootSeen;
      rootSeen = true;
      return first ? new Piece.Root(name, tag(), window.line()) : record(name);
    }
    if (!rootSeen) {
      return new Piece.Stop(
          name.isEmpty() ? Piece.Reason.NOT_XML : Piece.Reason.OTHER_ROOT,
          window.line(),
          name.isEmpty() ? excerpt() : name);
    }
    return stranger(name);
  }

  private Piece stranger(String name) {
    int line = window.line();
    int length = scan.lengthOfStranger(name);
    if (length < 0) {
      scan.skipRest(name);
    } else {
      window.consume(length);
    }
    return new Piece.Stray(Piece.Kind.ELEMENT, line, name);
  }

  private Piece rootTag(String name) {
    if (rootSeen && root != null) {
      // A second root inside the first: files that were glued together.
      root = null;
      return new Piece.Stray(Piece.Kind.SECOND_ROOT, window.line(), name);
    }
    int line = window.line();
    String tag = tag();
    boolean empty = tag.endsWith("/>");
    rootSeen = true;
    root = empty ? null : name;
    taken = tag.length();
    return new Piece.Root(name, tag, line);
  }

  private String tag() {
    int after = scan.afterStartTag(1);
    return window.text(0, after < 0 ? window.length() : after);
  }

  private Piece record(String name) {
    int length = scan.lengthOfRecord(name);
    if (length < 0) {
      tooLong = name;
      return new Piece.TooLong(name, window.length());
    }
    taken = length;
    return new Piece.Whole(name, length);
  }

  private Piece strayText() {
    if (!rootSeen) {
      return new Piece.Stop(Piece.Reason.NOT_XML, window.line(), excerpt());
    }
    int line = window.line();
    String excerpt = excerpt();
    int next = window.find('<', 0);
    window.consume(next < 0 ? window.length() : next);
    return new Piece.Stray(Piece.Kind.TEXT, line, excerpt);
  }

  private Piece stray(Piece.Kind kind, int length) {
    var stray = new Piece.Stray(kind, window.line(), excerpt());
    window.consume(Math.min(length, window.length()));
    return stray;
  }

  private void skipBlank() {
    int c = window.at(0);
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\uFEFF') {
      window.consume(1);
      c = window.at(0);
    }
  }

  private String excerpt() {
    window.at(EXCERPT);
    return window.text(0, Math.min(EXCERPT, window.length()));
  }
}
