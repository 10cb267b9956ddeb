package org.commonground.coordination.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Judges, hashes and compares passwords.
 *
 * <p>Argon2id with the parameters of OWASP's Password Storage Cheat Sheet (19 MiB, two passes, one
 * lane). Few are hashed at a time, so that a flood of attempts cannot take the memory.
 */
@Component
@Lazy
final class Passwords {
  /** ASVS 5.0, 6.2.1 and 6.2.9: no shorter is taken, and long ones are. */
  static final int SHORTEST = 12;

  static final int LONGEST = 128;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int AT_ONCE = 4;

  /** Of zxcvbn's five: more than ten to the power of eight guesses. */
  private static final int WEAKEST = 3;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
  private final Zxcvbn strength = new Zxcvbn();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final String nobodys;

  Passwords(Tokens tokens) {
    this.nobodys = hash(tokens.token());
  }

  /**
   * Refuses what is short, or easily guessed by somebody who knows the common and the breached ones
   * and these words.
   */
  void judge(String password, List<String> wordsOfThePerson) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new AccountRefused(
          Reason.PASSWORD_SHORT, "the password has fewer than %d characters".formatted(SHORTEST));
    }
    if (length > LONGEST) {
      throw new AccountRefused(
          Reason.PASSWORD_LONG, "the password has more than %d characters".formatted(LONGEST));
    }
    if (strength.measure(password, wordsOfThePerson).getScore() < WEAKEST) {
      throw new AccountRefused(Reason.PASSWORD_EASY, "the password is easily guessed");
    }
  }

  String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return String.valueOf(encoder.encode(password));
    } finally {
      places.release();
    }
  }

  /**
   * Whether a password is the one that was hashed. Takes as long where there is none, so that the
   * time does not tell who has an account.
   */
  boolean matches(String password, @Nullable String hash) {
    if (password.length() > 2 * LONGEST) {
      return false;
    }
    places.acquireUninterruptibly();
    try {
      boolean same = encoder.matches(password, hash == null ? nobodys : hash);
      return same && hash != null;
    } finally {
      places.release();
    }
  }
}
