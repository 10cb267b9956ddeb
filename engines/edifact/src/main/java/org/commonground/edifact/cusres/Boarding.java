package org.commonground.edifact.cusres;

/** What an answer says about boarding (ERC). */
public enum Boarding {
  /** The traveller may board (0Z). */
  BOARD("0Z"),
  /** The traveller must not board (1Z). */
  DO_NOT_BOARD("1Z"),
  /** Another code; agreements between a state and its carriers say what it means. */
  OTHER("");

  private final String code;

  Boarding(String code) {
    this.code = code;
  }

  /**
   * The code.
   *
   * @return two characters; empty for {@link #OTHER}
   */
  public String code() {
    return code;
  }

  static Boarding of(String code) {
    for (Boarding boarding : values()) {
      if (boarding.code.equals(code)) {
        return boarding;
      }
    }
    return OTHER;
  }
}
