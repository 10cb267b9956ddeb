package org.commonground.coordination.audit;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the chain was at a moment, signed. Whoever keeps one can have it proved later that nothing
 * up to it was changed, left out or added; {@code docs/audit.md} says how, and how to check the
 * signature without this program.
 *
 * @param number how many entries there were
 * @param hash of the last of them, hexadecimal
 * @param at when it was signed: UTC, ISO 8601
 * @param key public key (SubjectPublicKeyInfo), Base64
 * @param signature Ed25519 over {@link #signed}, Base64
 */
public record Checkpoint(long number, String hash, String at, String key, String signature) {
  private static final Pattern FORM =
      Pattern.compile(
          """
          Common Ground audit checkpoint 1
          entries: ([1-9][0-9]{0,17})
          hash: ([0-9a-f]{64})
          at: ([0-9TZ:.-]{20,30})
          key: ([A-Za-z0-9+/=]+)
          signature: ([A-Za-z0-9+/=]+)
          """);

  /**
   * Reads one.
   *
   * @throws CheckpointRefused when it is none, or its signature does not fit
   */
  public static Checkpoint parse(String text) {
    Matcher form = FORM.matcher(text.replace("\r\n", "\n"));
    if (!form.matches()) {
      throw new CheckpointRefused("it is no checkpoint, or was changed");
    }
    var checkpoint =
        new Checkpoint(
            Long.parseLong(form.group(1)),
            form.group(2),
            form.group(3),
            form.group(4),
            form.group(5));
    if (!CheckpointKey.fits(checkpoint)) {
      throw new CheckpointRefused("its signature does not fit what it says");
    }
    return checkpoint;
  }

  /** What is signed: the lines of {@link #text} before the signature. */
  String signed() {
    return """
    Common Ground audit checkpoint 1
    entries: %d
    hash: %s
    at: %s
    key: %s
    """
        .formatted(number, hash, at, key);
  }

  /** As it is kept in a file. */
  public String text() {
    return signed() + "signature: " + signature + "\n";
  }

  Checkpoint signedWith(byte[] bytes) {
    return new Checkpoint(number, hash, at, key, Base64.getEncoder().encodeToString(bytes));
  }
}
