package org.commonground.edifact.travel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.commonground.edifact.Dates;
import org.commonground.edifact.InterchangeHeader;
import org.commonground.edifact.Message;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.jspecify.annotations.Nullable;

/**
 * How dates and times of one message are read. Years of two digits are taken by what they are
 * about: nobody is born after the flight, and a document expires within fifty years of it.
 */
public final class Readings {
  private static final int YEARS_OF_DOCUMENTS = 49;

  private final Reported reported;
  private int year;

  /**
   * Starts reading a message.
   *
   * @param message the message; when it was prepared tells the century of short years
   * @param reported where texts that are no dates are reported
   */
  public Readings(Message message, Reported reported) {
    InterchangeHeader header = message.interchange();
    LocalDateTime prepared = header == null ? null : header.prepared();
    this.year = prepared == null ? 0 : prepared.getYear();
    this.reported = reported;
  }

  /**
   * Reads a time of a flight (DTM).
   *
   * @param dtm a cursor at the segment
   * @return the text and, where it is one, the time
   */
  public Moment moment(SegmentCursor dtm) {
    String written = dtm.text(1, 2);
    String format = dtm.text(1, 3);
    LocalDateTime at = time(written);
    if (at == null) {
      reported.warning(dtm, "no-time", "expected a time as YYMMDDhhmm or CCYYMMDDhhmm, found none");
    } else {
      year = at.getYear();
    }
    return new Moment(dtm.text(1), written, format, at);
  }

  private static @Nullable LocalDateTime time(String written) {
    return switch (written.length()) {
      case 6, 10 -> Dates.dateTime("20" + written);
      case 8, 12, 14 -> Dates.dateTime(written);
      default -> null;
    };
  }

  /**
   * Reads a date of birth (DTM).
   *
   * @param dtm a cursor at the segment
   * @return the text and, where it is one, the day
   */
  public WrittenDate birth(SegmentCursor dtm) {
    return date(dtm, year);
  }

  /**
   * Reads a date of birth that stands in another segment than DTM.
   *
   * @param at a cursor at the segment
   * @param written the text
   * @return the text and, where it is one, the day
   */
  public WrittenDate birth(SegmentCursor at, String written) {
    return date(at, written, "", year);
  }

  /**
   * Reads a day of expiry that stands in another segment than DTM.
   *
   * @param at a cursor at the segment
   * @param written the text
   * @return the text and, where it is one, the day
   */
  public WrittenDate expiry(SegmentCursor at, String written) {
    return date(at, written, "", year == 0 ? 0 : year + YEARS_OF_DOCUMENTS);
  }

  /**
   * Reads a day of expiry (DTM).
   *
   * @param dtm a cursor at the segment
   * @return the text and, where it is one, the day
   */
  public WrittenDate expiry(SegmentCursor dtm) {
    return date(dtm, year == 0 ? 0 : year + YEARS_OF_DOCUMENTS);
  }

  private WrittenDate date(SegmentCursor dtm, int latest) {
    return date(dtm, dtm.text(1, 2), dtm.text(1, 3), latest);
  }

  private WrittenDate date(SegmentCursor at, String written, String format, int latest) {
    String day = written.strip();
    LocalDate date =
        day.length() == 6 && latest > 0 ? Dates.shortDate(day, latest) : Dates.date(day);
    if (date == null) {
      String found =
          written.isEmpty() ? "none" : written.length() + " characters that are none, kept as text";
      reported.warning(at, "no-date", "expected a day as YYMMDD or CCYYMMDD, found " + found);
    }
    return new WrittenDate(written, format, date);
  }
}
