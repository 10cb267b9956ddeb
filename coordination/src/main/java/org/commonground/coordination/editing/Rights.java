package org.commonground.coordination.editing;

import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Role;

/**
 * What a person may do with records; {@code docs/roles.md} is the same as a table.
 *
 * @param account the person
 */
public record Rights(Account account) {
  /** Whether the person may begin a new record of their own organisation. */
  public boolean mayAdd() {
    return mayWrite() && !account.entity().isEmpty();
  }

  /** Whether the person may write at all, if only what others have to confirm. */
  public boolean mayWrite() {
    return account.role().writes();
  }

  /**
   * Whether what the person writes on a record of this reporter needs nobody else to confirm it,
   * and whether they confirm what others write.
   */
  public boolean mayConfirm(String reporter) {
    return account.role() == Role.SECRETARIAT
        || (account.role() == Role.REVIEWER && isOwn(reporter));
  }

  /** Whether this is the organisation that the person works for. */
  public boolean isOwn(String reporter) {
    return !reporter.isEmpty() && reporter.equals(account.entity());
  }
}
