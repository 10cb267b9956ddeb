package org.commonground.coordination.database;

/**
 * What a look at one part of an installation found.
 *
 * @param what the part, in a word or two
 * @param said what is so, and what to do where it is not well
 */
public record Finding(Verdict verdict, String what, String said) {

  /** How well a part is. */
  public enum Verdict {
    /** Nothing to do. */
    WELL,
    /** It works, and somebody should look at it. */
    ATTENTION,
    /** Something does not work. */
    BROKEN
  }

  /** Nothing to do. */
  public static Finding well(String what, String said) {
    return new Finding(Verdict.WELL, what, said);
  }

  /** It works, and somebody should look at it. */
  public static Finding attention(String what, String said) {
    return new Finding(Verdict.ATTENTION, what, said);
  }

  /** Something does not work. */
  public static Finding broken(String what, String said) {
    return new Finding(Verdict.BROKEN, what, said);
  }
}
