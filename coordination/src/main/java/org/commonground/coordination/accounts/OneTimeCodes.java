package org.commonground.coordination.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/** One-time codes of RFC 6238: six digits, SHA-1, a new one every thirty seconds. */
@Component
final class OneTimeCodes {
  /** RFC 4226, 4, R6. */
  static final int SECRET_BYTES = 20;

  private static final String ISSUER = "Common Ground";
  private static final long STEP_SECONDS = 30;

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();

  /**
   * The step whose code this is: the running one, the one before or the one after (RFC 6238, 5.2).
   *
   * @param lastUsed codes of this step and of earlier ones are not taken
   */
  OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
    long running = now.getEpochSecond() / STEP_SECONDS;
    for (long step = running - 1; step <= running + 1; step++) {
      if (step > lastUsed && code(secret, step).equals(code)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  private String code(byte[] secret, long step) {
    Key key = new SecretKeySpec(secret, generator.getAlgorithm());
    try {
      return generator.generateOneTimePasswordString(
          key, Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("any bytes are a key of HMAC", e);
    }
  }

  /** The secret as people type it. */
  static String text(byte[] secret) {
    return new Base32().encodeToString(secret);
  }

  /** The secret as applications read it from a picture. */
  static String address(byte[] secret, String email) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(ISSUER), encoded(email), text(secret), encoded(ISSUER));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
