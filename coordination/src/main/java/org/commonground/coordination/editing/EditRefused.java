package org.commonground.coordination.editing;

/** Something that a person may not do, or that can be done no more. */
public final class EditRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The person's role or organisation does not allow it. */
    NOT_ALLOWED,
    /** The draft is not there, or not in a state in which this can be done. */
    NOT_OPEN,
    /** The organisation for which the person works is not known to the register. */
    NO_ORGANISATION
  }

  private final Reason reason;

  EditRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
