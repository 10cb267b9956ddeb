package org.commonground.edifact.paxlst;

/**
 * What a passenger list message wants to say (BGM, document identifier). For XF and CF no public
 * text was found to check them against.
 */
public enum Purpose {
  /** These are the travellers; no identifier is stated. */
  LIST(""),
  /** A change of data of travellers that were sent before (CP). */
  CHANGE("CP"),
  /** These travellers will not travel (XR). */
  CANCELLATION("XR"),
  /** Fewer travellers than were sent before (RP). */
  REDUCTION("RP"),
  /** The flight is closed (CL). */
  CLOSED("CL"),
  /** The flight is closed; those who are not on board are listed (CLNB). */
  CLOSED_NOT_ON_BOARD("CLNB"),
  /** The flight is closed; those who are on board are listed (CLOB). */
  CLOSED_ON_BOARD("CLOB"),
  /** The flight is cancelled (XF). */
  FLIGHT_CANCELLED("XF"),
  /** The flight is changed (CF). */
  FLIGHT_CHANGED("CF"),
  /** An identifier with another meaning; see {@link ListDocument#identifier}. */
  OTHER("?");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  /**
   * The identifier.
   *
   * @return the code; empty for {@link #LIST}, no code for {@link #OTHER}
   */
  public String code() {
    return code;
  }

  static Purpose of(String code) {
    for (Purpose purpose : values()) {
      if (purpose.code.equals(code)) {
        return purpose;
      }
    }
    return OTHER;
  }
}
