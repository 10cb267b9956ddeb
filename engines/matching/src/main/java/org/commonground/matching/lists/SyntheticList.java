package org.commonground.matching.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A small list of invented people, for demonstrations and tests; it comes with the engine. */
public final class SyntheticList {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 29);

  private SyntheticList() {}

  /**
   * The list, with the id {@code SYNTHETIC}.
   *
   * @return twelve entries, none of whom exists
   */
  public static WatchList read() {
    try (InputStream file = SyntheticList.class.getResourceAsStream("synthetic-list.csv")) {
      if (file == null) {
        throw new IllegalStateException("synthetic-list.csv is not beside this class");
      }
      return PlainListReader.read("SYNTHETIC", WRITTEN, file.readAllBytes()).list();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
