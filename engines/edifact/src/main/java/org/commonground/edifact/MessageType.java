package org.commonground.edifact;

/**
 * What a message is (UNH, S009). Each part may be empty when the sender left it out.
 *
 * @param name the type, such as {@code PAXLST}
 * @param version the version, such as {@code D} or, in PADIS messages, {@code 11}
 * @param release the release, such as {@code 05B}
 * @param agency the controlling agency, such as {@code UN}
 * @param association the association that assigned a subset, such as {@code IATA}
 */
public record MessageType(
    String name, String version, String release, String agency, String association) {

  /**
   * Version and release as people say them.
   *
   * @return such as {@code D.05B}; only one of the two when the other is empty
   */
  public String versionAndRelease() {
    return version.isEmpty() || release.isEmpty() ? version + release : version + "." + release;
  }
}
