package org.commonground.coordination.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes besides the password, and recovery codes for the day the telephone is lost. */
@Component
public class SecondFactors {
  private static final int RECOVERY_CODES = 10;

  /** Eighty bits each. */
  private static final int RECOVERY_BYTES = 10;

  private final AccountStore store;
  private final OneTimeCodes codes;
  private final Tokens tokens;
  private final Audit audit;
  private final Clock clock;

  SecondFactors(AccountStore store, OneTimeCodes codes, Tokens tokens, Audit audit, Clock clock) {
    this.store = store;
    this.codes = codes;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A secret to be shared with the person's application.
   *
   * @param text as people type it
   * @param address as applications read it from a picture
   */
  public record Offer(String text, String address) {}

  /** A new secret; nothing is kept before {@link #confirm}. */
  public Offer offer(Account account) {
    byte[] secret = tokens.bytes(OneTimeCodes.SECRET_BYTES);
    return offer(account, OneTimeCodes.text(secret));
  }

  /** The same secret once more. */
  public Offer offer(Account account, String secret) {
    return new Offer(secret, OneTimeCodes.address(bytes(secret), account.email()));
  }

  private static byte[] bytes(String secret) {
    byte[] bytes = new Base32().decode(secret);
    if (bytes.length != OneTimeCodes.SECRET_BYTES) {
      throw new AccountRefused(Reason.CODE_WRONG, "the secret is none of ours; begin again");
    }
    return bytes;
  }

  /**
   * Asks for codes from now on, once the person has shown that their application makes them.
   *
   * @return the recovery codes, which cannot be shown again
   */
  @Transactional
  public List<String> confirm(FreshProof proof, String secret, String code) {
    Account account = proof.account();
    byte[] bytes = bytes(secret);
    OptionalLong step = codes.step(bytes, digits(code), clock.instant(), 0);
    if (step.isEmpty()) {
      throw new AccountRefused(Reason.CODE_WRONG, "the code is not the one that is due");
    }
    store.setCodeSecret(account.id(), bytes, step.getAsLong());
    List<String> recovery = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      recovery.add(HexFormat.of().formatHex(tokens.bytes(RECOVERY_BYTES)));
    }
    store.setRecoveryCodes(account.id(), recovery.stream().map(Tokens::fingerprint).toList());
    audit.record(Action.CODES_SET.on(Subject.account(account.id())));
    return recovery.stream().map(SecondFactors::grouped).toList();
  }

  private static String grouped(String code) {
    return code.replaceAll("(.{5})(?=.)", "$1-");
  }

  /** Whether this is the code that is due, or a recovery code; each is taken once. */
  @Transactional
  public boolean accept(UUID id, String code) {
    String plain = digits(code);
    var secret = store.codeSecret(id);
    if (secret.isEmpty()) {
      return false;
    }
    OptionalLong step = codes.step(secret.get(), plain, clock.instant(), store.codeStep(id));
    return step.isPresent()
        ? store.useStep(id, step.getAsLong())
        : store.useRecoveryCode(id, Tokens.fingerprint(plain));
  }

  /** As it was given out, without what people write between. */
  private static String digits(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
