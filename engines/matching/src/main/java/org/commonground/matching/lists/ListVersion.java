package org.commonground.matching.lists;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The version of a list.
 *
 * @param sha256 of the bytes that were read, 64 hexadecimal digits in small letters; of several
 *     files in the order in which they were read
 * @param date the day that the list states, or that its reader was told; {@code null} when neither
 *     is known
 */
public record ListVersion(String sha256, @Nullable LocalDate date) {
  /**
   * The version of files.
   *
   * @param date the day of the list
   * @param files what was read
   * @return the same for the same bytes
   */
  public static ListVersion of(@Nullable LocalDate date, byte[]... files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] file : files) {
        digest.update(file);
      }
      return new ListVersion(HexFormat.of().formatHex(digest.digest()), date);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
