package org.commonground.edifact.pnrgov;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.MessageType;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.xml.XmlElement;
import org.commonground.edifact.xml.XmlTree;
import org.jspecify.annotations.Nullable;

/** One push in XML being read. Its fields change; it is for one push. */
final class XmlPush {
  static final String NAMESPACE = "http://www.iata.org/IATA/2007/00";

  /** The year for births of two digits when nothing in the push has a date. */
  private static final int YEAR_UNKNOWN = 2049;

  final FlagList flags;
  final Problems problems;
  private final List<SensitiveMark> sensitive = new ArrayList<>();
  private final List<Originator> originators = new ArrayList<>(1);
  private final List<Pnr> pnrs = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final XmlTree tree;
  private MessageHeader header = MessageHeader.MISSING;
  private @Nullable FlightLeg reported;
  private @Nullable LocalDateTime sent;
  private int declared = -1;
  private int travellers;

  /** A push that lacks its root. */
  XmlPush(int firstElement, FlagList flags, XmlTree tree) {
    this.flags = flags;
    this.tree = tree;
    this.problems = new Problems(List.of(), tree.offset(firstElement), tree::offset);
    this.header = header("", "");
  }

  /** A push from its root. */
  XmlPush(XmlElement root, FlagList flags, XmlTree tree) {
    this(root.number(), flags, tree);
    this.header =
        header(root.take("Version"), root.takeOneOf("TransactionIdentifier", "EchoToken"));
    this.sent = XmlTimes.at(root.take("TimeStamp"));
    if (!root.hasValue(NAMESPACE)) {
      problems.warn(
          root.number(),
          "namespace-differs",
          "expected the namespace " + NAMESPACE + ", found none or another");
    }
    if (header.type().version().isEmpty()) {
      problems.note(root.number(), "missing-version", "expected an attribute Version, found none");
    }
    keepLeftOf(root, rest::add);
  }

  private static MessageHeader header(String version, String reference) {
    int dot = version.indexOf('.');
    var type =
        new MessageType(
            "PNRGOV",
            dot < 0 ? version : version.substring(0, dot),
            dot < 0 ? "" : version.substring(dot + 1),
            "IA",
            "XML");
    return new MessageHeader(reference, type, "", MessagePart.WHOLE);
  }

  /** The element around the bookings. */
  void bookings(XmlElement pnrs) {
    String count = pnrs.takeOneOf("NumberOfPnrs", "NumberOfPNRs");
    declared = Days.number(count, 0, count.length());
    keepLeftOf(pnrs, rest::add);
  }

  void take(XmlElement element, boolean isCut) {
    switch (element.name()) {
      case "PNR" -> booking(element, isCut);
      case "Passenger" -> {
        problems.error(
            element.number(),
            "passenger-outside-booking",
            "expected Passenger in PNR, found one outside of any booking; ask for the push anew");
        booking(XmlElement.around("PNR", element), isCut);
      }
      case "Originator" -> originators.add(originator(element));
      case "FlightLeg" -> {
        if (reported == null) {
          reported = XmlFlights.leg(element, FlightLeg.Role.REPORTED);
        } else {
          keepLeftOf(element, rest::add);
        }
      }
      default -> {
        for (XmlElement pnr : element.takeAllBelow("PNR")) {
          booking(pnr, isCut);
        }
        unknown(element, "", rest::add);
      }
    }
  }

  private static Originator originator(XmlElement element) {
    String system = element.take("AirlineCode");
    String agent = element.take("SystemCode");
    String written = element.isEmpty() ? "" : element.written();
    return new Originator(system, "", "", "", "", "", agent, written);
  }

  private void booking(XmlElement element, boolean isCut) {
    PnrDraft draft = new XmlBooking(this, element, isCut).read();
    if (isCut) {
      problems.error(
          draft.segment,
          "cut-booking",
          "expected the end of the last booking, found the end of the file; the booking may be"
              + " incomplete");
    }
    if (draft.locators.isEmpty()) {
      String expected = "expected a record locator (BookingRefID) in the booking, found none";
      problems.error(draft.segment, "missing-locator", expected);
    }
    new Holders(draft, reported, year(draft), problems).resolve();
    Pnr done = draft.done(pnrs.size() + 1, travellers);
    travellers += done.passengers().size();
    pnrs.add(done);
  }

  private int year(PnrDraft booking) {
    LocalDateTime departs = reported == null ? null : reported.stops().getFirst().at();
    if (departs != null) {
      return departs.getYear();
    }
    if (sent != null) {
      return sent.getYear();
    }
    for (Moment date : booking.dates) {
      if (date.at() != null) {
        return date.at().getYear() + 1;
      }
    }
    return YEAR_UNKNOWN;
  }

  /** Marks what is to be purged. */
  void mark(int element, @Nullable Sensitivity sensitivity) {
    if (sensitivity != null) {
      sensitive.add(new SensitiveMark(element, tree.offset(element), sensitivity));
    }
  }

  /**
   * Keeps an element that nothing is known of, and says where it stood.
   *
   * @param path the names of the elements around it below the push, each with a slash behind it
   */
  void unknown(XmlElement element, String path, Consumer<String> kept) {
    problems.note(
        element.number(),
        "unknown-element",
        "expected an element that is known in %s, found %s; it is kept"
            .formatted(path.isEmpty() ? "the push" : path, element.shownName()));
    keepLeftOf(element, kept);
  }

  /** Keeps what was not taken of an element; words in it are looked at as all free text is. */
  void keepLeftOf(XmlElement element, Consumer<String> kept) {
    if (!element.isEmpty()) {
      String written = element.written();
      mark(element.number(), flags.text(written));
      kept.accept(written);
    }
  }

  PnrgovMessage done() {
    if (reported == null) {
      problems.warnOfMessage(
          "missing-element", "expected FlightLeg, the flight that is pushed, found none");
    }
    if (declared >= 0 && declared != pnrs.size()) {
      problems.warnOfMessage(
          "count-differs",
          "expected %d bookings as NumberOfPnrs says, found %d".formatted(declared, pnrs.size()));
    }
    sensitive.sort(Comparator.comparingInt(SensitiveMark::segment));
    return new PnrgovMessage(
        header,
        "",
        originators,
        reported,
        declared,
        pnrs,
        rest.isEmpty() ? Kept.NOTHING : new Kept(rest),
        sensitive,
        problems.all());
  }
}
