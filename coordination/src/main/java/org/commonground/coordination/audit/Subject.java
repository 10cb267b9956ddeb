package org.commonground.coordination.audit;

import java.util.UUID;

/**
 * What something is done to.
 *
 * @param kind a word for what it is
 * @param id which one; empty where there is only one, or it is not known
 */
public record Subject(String kind, String id) {
  /** The whole register. */
  public static final Subject REGISTER = new Subject("register", "");

  /** The audit trail itself. */
  public static final Subject TRAIL = new Subject("trail", "");

  /** An account that does not exist, or of which nobody knows. */
  public static final Subject NO_ACCOUNT = new Subject("account", "");

  /** See {@link Subject}. */
  public Subject {
    if (kind.isEmpty()) {
      throw new IllegalArgumentException("a subject needs a kind");
    }
  }

  /** An activity of the register. */
  public static Subject activity(UUID id) {
    return new Subject("activity", id.toString());
  }

  /** Somebody's account. */
  public static Subject account(UUID id) {
    return new Subject("account", id.toString());
  }

  /** Somebody who can be asked. */
  public static Subject contact(UUID id) {
    return new Subject("contact", id.toString());
  }

  /** An organisation, by its key. */
  public static Subject organisation(String key) {
    return new Subject("organisation", key);
  }

  /** A file as it was received, by its number in the register. */
  public static Subject source(long number) {
    return new Subject("source", Long.toString(number));
  }

  /** A briefing that was issued. */
  public static Subject briefing(UUID id) {
    return new Subject("briefing", id.toString());
  }
}
