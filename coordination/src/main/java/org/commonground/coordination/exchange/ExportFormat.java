package org.commonground.coordination.exchange;

import java.util.Locale;
import java.util.Optional;

/** The formats in which activities are given out. */
public enum ExportFormat {
  /** IATI 2.03, whole: everything that was read. */
  IATI("application/xml", "xml"),
  /** One row an activity, for spreadsheets. */
  CSV("text/csv;charset=UTF-8", "csv"),
  /** One object an activity, with the typed parts. */
  JSON("application/json", "json"),
  /** A workbook for spreadsheets: activities, money, places, organisations, results, sources. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A calendar of the events among the activities. */
  ICS("text/calendar;charset=UTF-8", "ics"),
  /** One row an activity and place, with a row of HXL's hashtags below the heading. */
  HXL("text/csv;charset=UTF-8", "hxl.csv");

  private final String mediaType;
  private final String ending;

  ExportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Finds a format by its name, in any case. */
  public static Optional<ExportFormat> find(String name) {
    for (ExportFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The format of a file whose name ends so.
   *
   * @throws IllegalArgumentException when no format does
   */
  public static ExportFormat getByEnding(String ending) {
    for (ExportFormat format : values()) {
      if (format.ending.equals(ending)) {
        return format;
      }
    }
    throw new IllegalArgumentException("no format ends in " + ending);
  }

  /** For the header {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file's name, without the dot. */
  public String ending() {
    return ending;
  }
}
