package org.commonground.coordination.pages;

/**
 * Nothing is held at an address. The one place that answers errors makes a page of it.
 *
 * <p>An exception and not an outcome, because it crosses the framework between a page's method and
 * that place.
 */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what was looked for.
   *
   * @param sentence in the reader's language
   */
  public NotFound(String sentence) {
    super(sentence, null, false, false);
  }
}
