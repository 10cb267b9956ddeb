package org.commonground.coordination.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One entry of the trail, as it stands in the database.
 *
 * @param number from 1, without gaps
 * @param detail an object in JSON, or empty
 * @param previous the hash of the entry before, hexadecimal; zeros for the first
 * @param hash of this one, hexadecimal
 */
record Entry(
    long number,
    Instant at,
    String actor,
    String origin,
    String action,
    String subjectKind,
    String subject,
    String reason,
    String detail,
    String previous,
    String hash) {

  /** What stands before the first entry. */
  static final String BEGINNING = "0".repeat(64);

  /** Says how entries are written down to be hashed; the migration of the table says the same. */
  private static final String FORM = "common ground audit 1";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The moment, as it is hashed and exported: UTC, with six digits after the second. */
  String time() {
    return TIME.format(at);
  }

  /** What {@link #hash} has to be. */
  String computedHash() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, FORM);
    add(digest, Long.toString(number));
    add(digest, time());
    add(digest, actor);
    add(digest, origin);
    add(digest, action);
    add(digest, subjectKind);
    add(digest, subject);
    add(digest, reason);
    add(digest, detail);
    add(digest, previous);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A netstring: the length in bytes, a colon, the bytes, a comma. */
  private static void add(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    digest.update((byte) ',');
  }
}
