package org.commonground.edifact.paxlst;

/**
 * What the beginning of the message (BGM) says.
 *
 * @param name the code of the document name as written, such as {@code 745}; may be empty
 * @param identifier the document identifier as written, such as {@code CLOB}; may be empty
 * @param whole the whole segment in the normal form when it says more than that; usually empty
 */
public record ListDocument(String name, String identifier, String whole) {

  /** There was no beginning of the message. */
  public static final ListDocument NONE = new ListDocument("", "", "");

  /**
   * What the message is.
   *
   * @return the kind of list
   */
  public ListKind kind() {
    return ListKind.of(name);
  }

  /**
   * What the message wants to say.
   *
   * @return the purpose
   */
  public Purpose purpose() {
    return Purpose.of(identifier);
  }
}
