package org.commonground.coordination.contacts;

/** A contact that cannot be kept as it was written, or not by this person. */
public final class ContactRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The person works for another organisation. */
    NOT_ALLOWED,
    /** It is not there any more, or belongs to another organisation. */
    NOT_THERE,
    NAME_MISSING,
    /** Neither an e-mail address nor a telephone number. */
    NO_WAY_TO_ASK,
    EMAIL_INVALID,
    TELEPHONE_INVALID,
    /** Something is longer than it may be. */
    TOO_LONG,
    /** The last day is before today, or more than two years away. */
    EXPIRY
  }

  private final Reason reason;

  ContactRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
