package org.commonground.iati.reading;

/** A stretch of a file, as {@link FileSplitter} finds it without reading what is inside. */
sealed interface Piece {

  /** The start tag of the element that holds the records. */
  record Root(String name, String tag, int line) implements Piece {}

  /** A record from its start tag to its end tag, or to where the next one starts. */
  record Whole(String name, int length) implements Piece {}

  /** A record that is longer than allowed; the length is what is known of it. */
  record TooLong(String name, int length) implements Piece {}

  /** Something between records that is no record. */
  record Stray(Kind kind, int line, String excerpt) implements Piece {}

  /** What cannot stand between records. */
  enum Kind {
    TEXT,
    ELEMENT,
    END_TAG,
    MARKUP,
    SECOND_ROOT
  }

  /** The file cannot be read further. */
  record Stop(Reason reason, int line, String excerpt) implements Piece {}

  /** Why a file cannot be read. */
  enum Reason {
    DOCTYPE,
    NOT_XML,
    OTHER_ROOT,
    EMPTY
  }

  /** The end of the file; whether the root's end tag was missing. */
  record End(boolean truncated, int line) implements Piece {}
}
