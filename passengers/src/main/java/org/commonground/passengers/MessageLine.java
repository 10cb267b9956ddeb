package org.commonground.passengers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.Personal;
import org.commonground.edifact.pnrgov.Passenger;
import org.commonground.edifact.pnrgov.Pnr;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * What one message says, as the line of JSON that {@code parse} prints.
 *
 * @param file where it stands; of a push in parts the file of the first
 * @param type such as {@code PAXLST}; empty when nothing in the file is a message
 * @param version version and release, such as {@code D.05B} or {@code 11.1}
 * @param messages how many messages the line stands for: one, the number of parts of a push, or
 *     none where a file has none
 * @param travellers everybody whom it names, in its order
 * @param pnrs how many bookings it has
 * @param answer what it answers; null in messages that are no answers
 * @param request what it asks for; null in messages that ask for nothing
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AnswerLine answer,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RequestLine request,
    List<FindingLine> findings) {

  static MessageLine of(
      String file,
      MessageHeader header,
      List<TravellerLine> travellers,
      int pnrs,
      List<FindingLine> findings) {
    return new MessageLine(
        file,
        header.type().name(),
        header.type().versionAndRelease(),
        1,
        travellers,
        pnrs,
        null,
        null,
        findings);
  }

  static MessageLine ofNone(String file, List<FindingLine> findings) {
    return new MessageLine(file, "", "", 0, List.of(), 0, null, null, findings);
  }

  static MessageLine ofAnswer(
      String file, MessageHeader header, AnswerLine answer, List<FindingLine> findings) {
    var type = header.type();
    return new MessageLine(
        file, type.name(), type.versionAndRelease(), 1, List.of(), 0, answer, null, findings);
  }

  static MessageLine ofRequest(
      String file, MessageHeader header, RequestLine request, List<FindingLine> findings) {
    var type = header.type();
    return new MessageLine(
        file, type.name(), type.versionAndRelease(), 1, List.of(), 0, null, request, findings);
  }

  /** The line of a push, whole or in parts. */
  static MessageLine ofPush(String file, List<PnrgovMessage> parts, List<FindingLine> findings) {
    List<TravellerLine> travellers = new ArrayList<>();
    int pnrs = 0;
    for (PnrgovMessage part : parts) {
      int before = travellers.size();
      pnrs += part.pnrs().size();
      for (Pnr pnr : part.pnrs()) {
        for (Passenger one : pnr.passengers()) {
          int infantOf = one.infantOf() == 0 ? 0 : before + one.infantOf();
          travellers.add(TravellerLine.of(one.traveller(), pnr.recordLocator(), infantOf));
        }
      }
    }
    var type = parts.getFirst().header().type();
    return new MessageLine(
        file,
        type.name(),
        type.versionAndRelease(),
        parts.size(),
        travellers,
        pnrs,
        null,
        null,
        findings);
  }

  @Override
  public String toString() {
    return "MessageLine[" + type + ", " + travellers.size() + " travellers]";
  }

  /**
   * Somebody who travels. Dates are ISO 8601 where they exist, else as written. Blanks around a
   * text, with which some senders fill fields up, are left out.
   *
   * @param document the document that is stated first, or null
   * @param documents all documents, in the order stated
   * @param infantOf the place among the line's travellers, from 1, of who holds this infant; null
   *     for everybody else
   */
  @Personal
  record TravellerLine(
      String kind,
      String surname,
      String given,
      String born,
      String sex,
      String nationality,
      @Nullable DocumentLine document,
      List<DocumentLine> documents,
      String locator,
      String seat,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer infantOf) {
    @Override
    public String toString() {
      return "TravellerLine[" + kind + "]";
    }

    /** The line of a traveller; 0 for somebody whom nobody holds. */
    static TravellerLine of(Traveller traveller, String locator, int infantOf) {
      List<DocumentLine> documents = traveller.documents().stream().map(DocumentLine::of).toList();
      return new TravellerLine(
          word(traveller.kind()),
          traveller.name().surname().strip(),
          traveller.name().given().strip(),
          date(traveller.particulars().born()),
          traveller.particulars().sex().strip(),
          traveller.particulars().nationality().strip(),
          documents.isEmpty() ? null : documents.getFirst(),
          documents,
          locator.strip(),
          traveller.seat().strip(),
          infantOf == 0 ? null : infantOf);
    }
  }

  /** A document. */
  @Personal
  record DocumentLine(
      String type, String number, String issuer, String expires, String checkDigits) {
    @Override
    public String toString() {
      return "DocumentLine[" + type + "]";
    }

    static DocumentLine of(TravelDocument document) {
      return new DocumentLine(
          document.type().strip(),
          document.number().strip(),
          document.issuer().strip(),
          date(document.expires()),
          word(document.checkDigits()));
    }
  }

  /**
   * Something wrong or unknown.
   *
   * @param file where it stands; null when that is the file of the line
   */
  record FindingLine(
      String severity,
      int segment,
      long offset,
      String code,
      String message,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String file) {
    static FindingLine of(Finding finding, @Nullable String file) {
      return new FindingLine(
          word(finding.severity()),
          finding.segment(),
          finding.offset(),
          finding.code(),
          finding.message(),
          file);
    }
  }

  private static String date(@Nullable WrittenDate date) {
    if (date == null) {
      return "";
    }
    return date.date() == null ? date.written().strip() : date.date().toString();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
