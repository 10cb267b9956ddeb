package org.commonground.passengers;

import java.util.List;
import java.util.Locale;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * What one message says, as the line of JSON that {@code parse} prints.
 *
 * @param file where it stands
 * @param type such as {@code PAXLST}; empty when nothing in the file is a message
 * @param version version and release, such as {@code D.05B} or {@code 11.1}
 * @param messages how many messages the line stands for: one, or none where a file has none
 * @param travellers everybody whom it names, in its order
 * @param pnrs how many bookings it has
 * @param findings what is wrong or unknown in it
 */
@Personal
record MessageLine(
    String file,
    String type,
    String version,
    int messages,
    List<TravellerLine> travellers,
    int pnrs,
    List<FindingLine> findings) {
  @Override
  public String toString() {
    return "MessageLine[" + type + ", " + travellers.size() + " travellers]";
  }

  /** Somebody who travels. Dates are ISO 8601 where they exist, else as written. */
  @Personal
  record TravellerLine(
      String kind,
      String surname,
      String given,
      String born,
      String sex,
      String nationality,
      @Nullable DocumentLine document,
      String locator,
      String seat) {
    @Override
    public String toString() {
      return "TravellerLine[" + kind + "]";
    }

    static TravellerLine of(Traveller traveller, String locator) {
      return new TravellerLine(
          word(traveller.kind()),
          traveller.name().surname(),
          traveller.name().given(),
          date(traveller.particulars().born()),
          traveller.particulars().sex(),
          traveller.particulars().nationality(),
          traveller.documents().isEmpty()
              ? null
              : DocumentLine.of(traveller.documents().getFirst()),
          locator,
          traveller.seat());
    }
  }

  /** The document that is stated first. */
  @Personal
  record DocumentLine(
      String type, String number, String issuer, String expires, String checkDigits) {
    @Override
    public String toString() {
      return "DocumentLine[" + type + "]";
    }

    static DocumentLine of(TravelDocument document) {
      return new DocumentLine(
          document.type(),
          document.number(),
          document.issuer(),
          date(document.expires()),
          word(document.checkDigits()));
    }
  }

  /** Something wrong or unknown. */
  record FindingLine(String severity, int segment, long offset, String code, String message) {
    static FindingLine of(Finding finding) {
      return new FindingLine(
          word(finding.severity()),
          finding.segment(),
          finding.offset(),
          finding.code(),
          finding.message());
    }
  }

  private static String date(@Nullable WrittenDate date) {
    if (date == null) {
      return "";
    }
    return date.date() == null ? date.written() : date.date().toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
