package org.commonground.edifact.cusres;

/** What a customs response is (BGM, document name). */
public enum ResponseKind {
  /** The answer to a passenger list (962). */
  ANSWER("962"),
  /** A changed answer that nobody asked for (132). */
  UNSOLICITED("132"),
  /** The carrier's acknowledgement of a changed answer (312). */
  ACKNOWLEDGEMENT("312"),
  /** No or an unknown document name. */
  OTHER("");

  private final String code;

  ResponseKind(String code) {
    this.code = code;
  }

  /**
   * The code of the document name.
   *
   * @return three digits; empty for {@link #OTHER}
   */
  public String code() {
    return code;
  }

  static ResponseKind of(String code) {
    for (ResponseKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    return OTHER;
  }
}
