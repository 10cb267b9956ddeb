package org.commonground.coordination.pages;

/**
 * Nothing is held at an address. The one place that answers errors makes a page of it.
 *
 * <p>An exception and not an outcome, because it crosses the framework between a page's method and
 * that place.
 */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String title;
  private final String label;
  private final String href;

  /**
   * Says what was looked for.
   *
   * @param sentence in the reader's language
   */
  public NotFound(String sentence) {
    this("", sentence, "", "");
  }

  /**
   * Says what was looked for and where something near it is.
   *
   * @param title of the page, in the reader's language
   * @param sentence in the reader's language
   * @param label of the link that helps
   * @param href where it leads
   */
  public NotFound(String title, String sentence, String label, String href) {
    super(sentence, null, false, false);
    this.title = title;
    this.label = label;
    this.href = href;
  }

  /** The title of the page; empty for the usual one. */
  String title() {
    return title;
  }

  /** The words of the link that helps. */
  String label() {
    return label;
  }

  /** Where the link leads; empty when there is none. */
  String href() {
    return href;
  }
}
