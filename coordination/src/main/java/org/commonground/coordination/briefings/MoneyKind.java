package org.commonground.coordination.briefings;

import java.util.Locale;

/** What an amount is, in the order in which a briefing lists them. */
public enum MoneyKind {
  /** A budget whose period touches the briefing's; never divided. */
  BUDGET,
  /** Funds received: transaction type 1. */
  INCOMING,
  /** Funds promised to the reporter in writing: type 11. */
  INCOMING_COMMITMENT,
  /** Funds promised to others in writing: type 2. */
  COMMITMENT,
  /** Funds paid to others: type 3. */
  DISBURSEMENT,
  /** Funds spent: type 4. */
  EXPENDITURE,
  /** Announcements: types 12 and 13. */
  PLEDGE,
  /** Every other type, such as interest, loan repayment or reimbursement. */
  OTHER;

  /** The kind of a transaction by its code of codelist TransactionType. */
  public static MoneyKind of(String transactionType) {
    return switch (transactionType) {
      case "1" -> INCOMING;
      case "11" -> INCOMING_COMMITMENT;
      case "2" -> COMMITMENT;
      case "3" -> DISBURSEMENT;
      case "4" -> EXPENDITURE;
      case "12", "13" -> PLEDGE;
      default -> OTHER;
    };
  }

  /** Its message. */
  public String key() {
    return "briefing.money." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
