package org.commonground.coordination.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.database.Audience;

/**
 * An account that is wanted. Printing one does not tell whose.
 *
 * @param email of the person
 * @param name may be empty: the person is asked
 * @param entity key of the organisation that the person works for; empty for none
 * @param audiences besides the public and the person's own entity; never {@link Audience#ENTITY}
 */
public record NewAccount(
    String email, String name, Role role, String entity, List<Audience> audiences) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");
  private static final int LONGEST_NAME = 200;

  /** See {@link NewAccount}. */
  public NewAccount {
    email = email.strip().toLowerCase(Locale.ROOT);
    name = name.strip();
    if (name.length() > LONGEST_NAME) {
      name = name.substring(0, LONGEST_NAME);
    }
    audiences =
        audiences.stream()
            .filter(it -> !Set.of(Audience.PUBLIC, Audience.ENTITY, Audience.REPORTER).contains(it))
            .distinct()
            .toList();
  }

  /** Whether this can be an address of electronic mail. */
  public static boolean isEmail(String email) {
    return EMAIL.matcher(email).matches();
  }

  /** Refuses what cannot be an address of electronic mail. */
  static void requireEmail(String email) {
    if (!isEmail(email)) {
      throw new AccountRefused(
          Reason.EMAIL_INVALID, "that is no e-mail address; write one like name@example.org");
    }
  }

  @Override
  public String toString() {
    return "NewAccount[%s]".formatted(role);
  }
}
