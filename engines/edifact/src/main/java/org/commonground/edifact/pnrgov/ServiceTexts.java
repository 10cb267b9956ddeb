package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.pnrgov.ServiceContent.Doca;
import org.commonground.edifact.pnrgov.ServiceContent.Doco;
import org.commonground.edifact.pnrgov.ServiceContent.Docs;
import org.commonground.edifact.pnrgov.ServiceContent.Infant;
import org.commonground.edifact.pnrgov.ServiceContent.Plain;
import org.commonground.edifact.pnrgov.ServiceContent.TicketNumber;
import org.commonground.edifact.travel.Address;

/**
 * Takes the free texts of special services apart: fields between slashes.
 *
 * <p>Hot path: every document of every booking passes here. Measured by {@code PnrgovBenchmark};
 * {@code PlainServiceTexts} in the tests is the readable twin.
 */
final class ServiceTexts {
  private ServiceTexts() {}

  /**
   * {@code /P/AUT/U1234567/AUT/14MAY71/F/01DEC30/SURNAME/GIVEN/SECOND}; the first slash may lack.
   */
  static Docs docs(String text) {
    List<String> fields = fields(text);
    int i = firstField(fields);
    List<String> given = List.of();
    int last = i + 8;
    while (last < fields.size() && last < i + 10 && !isHolderMark(fields, last, i)) {
      if (!fields.get(last).isEmpty()) {
        given = Few.with(given, fields.get(last));
      }
      last++;
    }
    String rest =
        last >= fields.size() ? "" : String.join("/", fields.subList(last, fields.size()));
    return new Docs(
        at(fields, i),
        at(fields, i + 1),
        at(fields, i + 2),
        at(fields, i + 3),
        at(fields, i + 4),
        at(fields, i + 5),
        at(fields, i + 6),
        at(fields, i + 7),
        given,
        rest);
  }

  /**
   * {@code U1234567/AUT/14MAY71/SURNAME/GIVEN/F/H}, or as {@link #docs}; a slash may stand in
   * front. Plain text when no day stands where it should. Written from memory: the guide that has
   * it was not at hand.
   */
  static ServiceContent passport(String text) {
    List<String> fields = fields(text);
    int i = text.startsWith("/") ? 1 : 0;
    if (!Days.isNamedDay(at(fields, i + 2))) {
      return Days.isNamedDay(at(fields, firstField(fields) + 4)) ? docs(text) : new Plain(text);
    }
    String given = at(fields, i + 4);
    return new Docs(
        "P",
        at(fields, i + 1),
        at(fields, i),
        "",
        at(fields, i + 2),
        at(fields, i + 5),
        "",
        at(fields, i + 3),
        given.isEmpty() ? List.of() : List.of(given),
        behind(fields, i + 6));
  }

  /** A lone H behind a given name says that the holder is the primary one. */
  private static boolean isHolderMark(List<String> fields, int field, int first) {
    return field > first + 8 && field == fields.size() - 1 && fields.get(field).equals("H");
  }

  /** {@code /R/USA/STREET/CITY/REGION/POSTCODE}. */
  static Doca doca(String text) {
    List<String> fields = fields(text);
    int i = firstField(fields);
    return new Doca(
        at(fields, i),
        new Address(
            at(fields, i + 2),
            at(fields, i + 3),
            at(fields, i + 4),
            behind(fields, i + 5),
            at(fields, i + 1)));
  }

  /** {@code /BIRTH PLACE/V/NUMBER/PLACE/01JAN24/USA}; the birth place may be empty. */
  static Doco doco(String text) {
    List<String> fields = fields(text);
    int i = text.startsWith("/") ? 1 : 0;
    return new Doco(
        at(fields, i),
        at(fields, i + 1),
        at(fields, i + 2),
        at(fields, i + 3),
        at(fields, i + 4),
        behind(fields, i + 5));
  }

  /** {@code SURNAME/GIVEN 12JAN25} or {@code SURNAME/GIVEN/12JAN25}. */
  static Infant infant(String text) {
    int slash = text.indexOf('/', 1);
    if (slash < 0) {
      return new Infant(text.strip(), "", "");
    }
    String surname = text.substring(text.charAt(0) == '/' ? 1 : 0, slash).strip();
    String rest = text.substring(slash + 1).strip();
    int cut = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('/'));
    String last = rest.substring(cut + 1);
    boolean dated = Days.isNamedDay(last);
    String given = dated ? rest.substring(0, Math.max(cut, 0)) : rest;
    return new Infant(surname, given.strip(), dated ? last : "");
  }

  /** Thirteen digits, then perhaps C and the coupon. */
  static TicketNumber ticket(String text) {
    int coupon = text.lastIndexOf('C');
    return coupon < 10
        ? new TicketNumber(text.strip(), "")
        : new TicketNumber(text.substring(0, coupon), text.substring(coupon + 1));
  }

  /** Where the type of the document stands: most senders put a slash in front of it. */
  private static int firstField(List<String> fields) {
    String first = fields.getFirst();
    return !first.isEmpty() && first.length() <= 2 ? 0 : 1;
  }

  private static String at(List<String> fields, int index) {
    return index < fields.size() ? fields.get(index) : "";
  }

  /** A field and, so that nothing is lost, all behind it. */
  private static String behind(List<String> fields, int index) {
    return index >= fields.size() - 1
        ? at(fields, index)
        : String.join("/", fields.subList(index, fields.size()));
  }

  private static List<String> fields(String text) {
    List<String> fields = new ArrayList<>(12);
    int from = 0;
    while (true) {
      int slash = text.indexOf('/', from);
      if (slash < 0) {
        fields.add(text.substring(from));
        return fields;
      }
      fields.add(from == slash ? "" : text.substring(from, slash));
      from = slash + 1;
    }
  }
}
