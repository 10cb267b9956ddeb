package org.commonground.edifact.contrl;

/**
 * What the recipient did with an interchange or message.
 *
 * @see "UN/EDIFACT service code list 0083 (syntax versions 3 and 4), as the JSWG publishes it:
 *     since 2001 no other codes than these are in it"
 */
public enum Action {
  /** It is rejected, with all that it holds (4). */
  REJECTED("4"),
  /** It is acknowledged; what is below it is unless the report says otherwise (7). */
  ACKNOWLEDGED("7"),
  /** It was received, and nothing more is said (8). */
  RECEIVED("8"),
  /** No or an unknown code. */
  OTHER("");

  private final String code;

  Action(String code) {
    this.code = code;
  }

  /**
   * The code.
   *
   * @return one digit; empty for {@link #OTHER}
   */
  public String code() {
    return code;
  }

  static Action of(String code) {
    for (Action action : values()) {
      if (action.code.equals(code)) {
        return action;
      }
    }
    return OTHER;
  }
}
