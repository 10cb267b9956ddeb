package org.commonground.iati;

/** What an activity's date means: codelist ActivityDateType of IATI 2.03. */
public enum DateType {
  /** When it is planned to start. */
  PLANNED_START("1"),
  /** When it started. */
  ACTUAL_START("2"),
  /** When it is planned to end. */
  PLANNED_END("3"),
  /** When it ended. */
  ACTUAL_END("4");

  private final String code;

  DateType(String code) {
    this.code = code;
  }

  /**
   * The codelist's code.
   *
   * @return one digit
   */
  public String code() {
    return code;
  }
}
