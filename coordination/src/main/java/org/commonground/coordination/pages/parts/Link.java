package org.commonground.coordination.pages.parts;

/**
 * Words that lead somewhere.
 *
 * @param label the words
 * @param href where to; empty for words only
 */
public record Link(String label, String href) {
  /** Nothing to say. */
  public static final Link NONE = new Link("", "");

  public boolean isEmpty() {
    return label.isEmpty();
  }
}
