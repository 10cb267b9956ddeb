package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.Address;
import org.commonground.edifact.travel.Baggage;
import org.commonground.edifact.travel.Particulars;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.WrittenDate;
import org.commonground.edifact.writing.SegmentWriter;
import org.commonground.edifact.writing.TravelSegments;

/** Writes one traveller's group. */
final class TravellerWriter {
  private TravellerWriter() {}

  static void write(Traveller traveller, SegmentWriter out) {
    List<String> kept = traveller.rest().segments();
    if (!kept.isEmpty() && kept.getFirst().startsWith("PDT")) {
      // Of the legacy US variant, one segment says all.
      kept.forEach(out::kept);
      return;
    }
    List<String> group = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    part(traveller.rest().segments(), group, tail);
    if (!PassengerListWriter.startsWith(group, "NAD", out)) {
      name(traveller, out);
    }
    particulars(traveller.particulars(), group, out);
    baggage(traveller.baggage(), out);
    traveller.places().forEach(it -> TravelSegments.place(it, out));
    PassengerListWriter.contacts(traveller.contacts(), out);
    traveller.references().forEach(it -> TravelSegments.reference(it, out));
    PassengerListWriter.behindFirst(group, "NAD", out);
    traveller.documents().forEach(it -> document(it, out));
    tail.forEach(out::kept);
  }

  /** Goods and onward transport come behind the documents, with all that follows them. */
  private static void part(List<String> kept, List<String> group, List<String> tail) {
    for (String segment : kept) {
      boolean starts = segment.startsWith("GID") || segment.startsWith("TDT");
      (starts || !tail.isEmpty() ? tail : group).add(segment);
    }
  }

  private static void name(Traveller traveller, SegmentWriter out) {
    out.segment("NAD").element(code(traveller)).skip(2).element(traveller.name().surname());
    traveller.name().givenNames().forEach(out::component);
    Address address = traveller.particulars().address();
    if (address != null) {
      out.element(address.street()).element(address.city()).element(address.region());
      out.element(address.postcode()).element(address.country());
    }
    out.end();
  }

  private static String code(Traveller traveller) {
    return switch (traveller.kind()) {
      case PASSENGER, CHILD, INFANT, GROUP, OTHER -> "FL";
      case CREW -> "FM";
      case TRANSIT_PASSENGER -> "DDU";
      case TRANSIT_CREW -> "DDT";
      case REFERENCE_ONLY -> "ZZZ";
    };
  }

  private static void particulars(Particulars known, List<String> kept, SegmentWriter out) {
    if (!known.sex().isEmpty() && !says(kept, "ATT+2++", known.sex())) {
      out.segment("ATT").element("2").skip(1).element(known.sex()).end();
    }
    WrittenDate born = known.born();
    if (born != null) {
      date("329", born, out);
    }
    for (String nationality : known.nationalities()) {
      if (!says(kept, "NAT+2+", nationality)) {
        out.segment("NAT").element("2").element(nationality).end();
      }
    }
  }

  /** Whether a kept segment says the same and more. */
  private static boolean says(List<String> kept, String before, String value) {
    String plain = before + released(value);
    for (String segment : kept) {
      boolean same = segment.startsWith(plain);
      if (same && (segment.length() == plain.length() || isSeparator(segment, plain.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeparator(String segment, int at) {
    return "+:*".indexOf(segment.charAt(at)) >= 0;
  }

  /** A value as it stands in the normal form. */
  private static String released(String value) {
    StringBuilder text = new StringBuilder(value.length() + 2);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      text.append(":+?*'".indexOf(c) >= 0 ? "?" : "").append(c);
    }
    return text.toString();
  }

  private static void baggage(Baggage baggage, SegmentWriter out) {
    if (baggage.count() >= 0) {
      out.segment("MEA").element("CT").skip(1).element("");
      out.component(Integer.toString(baggage.count())).end();
    }
    if (!baggage.weight().isEmpty()) {
      String weight = baggage.weight();
      int space = weight.indexOf(' ');
      out.segment("MEA").element("WT").skip(1).element(space < 0 ? "" : weight.substring(0, space));
      out.component(weight.substring(space + 1)).end();
    }
    for (String tag : baggage.tags()) {
      out.segment("FTX").element("BAG").skip(2).element(tag).end();
    }
  }

  private static void document(TravelDocument document, SegmentWriter out) {
    List<String> rest = document.rest().segments();
    if (!PassengerListWriter.startsWith(rest, "DOC", out)) {
      out.segment("DOC").element(document.type());
      if (!document.typeQualifiers().isEmpty()) {
        for (String qualifier : document.typeQualifiers().split(":", -1)) {
          out.component(qualifier);
        }
      }
      out.element(document.number()).end();
    }
    WrittenDate expires = document.expires();
    if (expires != null) {
      date("36", expires, out);
    }
    if (!document.issuer().isEmpty() && !says(rest, "LOC+91+", document.issuer())) {
      out.segment("LOC").element("91").element(document.issuer()).end();
    }
    PassengerListWriter.behindFirst(rest, "DOC", out);
  }

  private static void date(String function, WrittenDate date, SegmentWriter out) {
    out.segment("DTM").element(function).component(date.written());
    out.component(date.format()).end();
  }
}
