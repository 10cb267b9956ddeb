package org.commonground.coordination.exchange;

import java.time.Duration;

/**
 * How far an import has come.
 *
 * @param file the file being read
 * @param fileNumber which one it is, counted from 1
 * @param files how many there are
 * @param bytesRead of all files, as stored
 * @param bytes of all files, as stored
 * @param records read so far
 * @param took since the start
 */
public record ImportProgress(
    String file,
    int fileNumber,
    int files,
    long bytesRead,
    long bytes,
    long records,
    Duration took) {

  /** Records a second, on average; 0 before the first second has passed. */
  public long rate() {
    return took.isZero() ? 0 : records * 1000 / Math.max(1, took.toMillis());
  }

  /** How long the rest will take if it goes on like this; zero while too little is known. */
  public Duration left() {
    return bytesRead <= 0
        ? Duration.ZERO
        : Duration.ofMillis(
            (long) (took.toMillis() * (double) Math.max(0, bytes - bytesRead) / bytesRead));
  }
}
