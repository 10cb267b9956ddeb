package org.commonground.edifact.paxlst;

/** What a passenger list message is (BGM, document name). */
public enum ListKind {
  /** A list of passengers (745). */
  PASSENGERS("745"),
  /** A list of crew (250). */
  CREW("250"),
  /** The status of a flight (266), such as its closing. */
  FLIGHT_STATUS("266"),
  /** A master list of crew (336). */
  MASTER_CREW("336"),
  /** A request for a gate pass (655). */
  GATE_PASS("655"),
  /** No or an unknown document name. */
  OTHER("");

  private final String code;

  ListKind(String code) {
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

  static ListKind of(String code) {
    for (ListKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    return OTHER;
  }
}
