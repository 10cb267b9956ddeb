package org.commonground.edifact.pnrgov;

/**
 * Why something is to be purged on receipt.
 *
 * @param category what it would reveal
 * @param rule the code or word of the flag list that it met; never other text of the message
 */
public record Sensitivity(Category category, String rule) {

  /** What a code or text can reveal that a state may not keep. */
  public enum Category {
    /** Religious or philosophical belief. */
    RELIGION,
    /** Health or disability. */
    HEALTH,
    /** Political opinion. */
    POLITICS,
    /** Membership of a trade union. */
    TRADE_UNION,
    /** Sexual life or orientation. */
    SEX_LIFE,
    /** Racial or ethnic origin. */
    ORIGIN
  }
}
