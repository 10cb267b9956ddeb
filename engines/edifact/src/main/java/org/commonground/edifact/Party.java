package org.commonground.edifact;

/**
 * A sender or recipient of an interchange or group.
 *
 * @param id its identification, such as the address of an airline's system; may be empty
 * @param qualifier the code of the kind of identification, such as {@code ZZ}; may be empty
 */
public record Party(String id, String qualifier) {

  /** Nobody is named. */
  public static final Party UNNAMED = new Party("", "");
}
