package org.commonground.coordination.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Secrets that are given out once and kept as fingerprints only. */
@Component
final class Tokens {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** 256 random bits, fit for an address and a cookie. */
  String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The SHA-256 of a secret. */
  static byte[] fingerprint(String secret) {
    return DigestUtils.sha256(secret);
  }

  /** The SHA-256 of a secret. */
  static byte[] fingerprint(byte[] secret) {
    return DigestUtils.sha256(secret);
  }
}
