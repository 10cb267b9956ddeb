package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Address;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed parts of the segment that a cursor stands at.
 *
 * <p>Hot path: every segment passes here. Measured by {@code PnrgovBenchmark}; {@code PlainPnrgov}
 * in the tests is the readable twin of reading travellers.
 */
final class Parts {
  private Parts() {}

  static RecordLocator locator(SegmentCursor at, int element) {
    String day = at.text(element, 4);
    String clock = at.text(element, 5);
    @Nullable Moment created =
        day.isEmpty() && clock.isEmpty() ? null : Days.moment("", day, clock);
    return new RecordLocator(
        at.text(element, 1), at.text(element, 2), at.text(element, 3), created);
  }

  static Originator originator(SegmentCursor at) {
    return new Originator(
        at.text(1, 1),
        at.text(1, 2),
        at.text(2, 1),
        at.text(2, 2),
        at.text(3, 1),
        at.text(7, 1),
        at.text(8, 1),
        Shape.fits(at, 0x1100_0122, 0) ? "" : Written.of(at));
  }

  /** ABI: the role in front, then the agent, where the agent is, and the company. */
  static Originator historyOriginator(SegmentCursor at) {
    return new Originator(
        at.text(5, 1),
        "",
        at.text(2, 1),
        at.text(2, 2),
        at.text(3, 1),
        "",
        at.text(4, 1),
        Shape.fits(at, 0x1_1120, 0) ? "" : Written.of(at));
  }

  static PostalAddress address(SegmentCursor at, int element) {
    return new PostalAddress(
        at.text(element, 1),
        new Address(
            at.text(element, 2),
            at.text(element, 3),
            at.text(element, 4),
            at.text(element, 7),
            at.text(element, 6)),
        at.text(element, 5),
        at.text(element, 8));
  }

  /**
   * What the elements of a segment state.
   *
   * @param things one of each element
   * @param isAll whether the segment holds no more than these
   */
  record Stated<T>(List<T> things, boolean isAll) {}

  private interface Element<T> {
    T read(SegmentCursor at, int element);
  }

  private static <T> Stated<T> stated(
      SegmentCursor at, int first, Element<T> element, boolean isAll) {
    List<T> things = List.of();
    int last = Shape.lastFilled(at);
    for (int i = first; i <= last; i++) {
      things = Few.with(things, element.read(at, i));
    }
    return new Stated<>(List.copyOf(things), isAll);
  }

  static Stated<Moment> moments(SegmentCursor at) {
    return stated(at, 1, Parts::moment, Shape.fits(at, 0x3, 3));
  }

  static Stated<MonetaryAmount> amounts(SegmentCursor at) {
    return stated(at, 1, Parts::amount, Shape.fits(at, 0, 4));
  }

  static Stated<Tax> taxes(SegmentCursor at) {
    boolean isAll = Shape.lastFilled(at, 1) == 0 && Shape.fits(at, 0, 4);
    return stated(at, 2, Parts::tax, isAll);
  }

  /** However many components there are, the last typed part of a payment holds them. */
  static Stated<Payment> payments(SegmentCursor at) {
    return stated(at, 1, Parts::payment, Shape.fits(at, 0, Integer.MAX_VALUE));
  }

  /** A flight of a booking; it keeps the segment as text where that says more. */
  static FlightLeg itinerary(SegmentCursor at) {
    Kept more = Shape.fits(at, 0x2_2114, 0) ? Kept.NOTHING : new Kept(List.of(Written.of(at)));
    return flight(at, FlightLeg.Role.ITINERARY, "", more);
  }

  static Moment moment(SegmentCursor at, int element) {
    return Days.moment(at.text(element, 1), at.text(element, 2), at.text(element, 3));
  }

  static SpecialService service(SegmentCursor at, FlagList flags) {
    String code = at.text(1, 1);
    String text = at.text(1, 9);
    for (int more = 10; more <= at.componentCount(1); more++) {
      // A long text goes on in further components.
      text += at.text(1, more);
    }
    return new SpecialService(
        at.number(),
        code,
        at.text(1, 2),
        at.text(1, 3),
        at.text(1, 4),
        at.text(1, 7),
        at.text(1, 8),
        text,
        details(at),
        flags.service(code, text));
  }

  private static List<ServiceDetail> details(SegmentCursor at) {
    List<ServiceDetail> details = List.of();
    int last = Shape.lastFilled(at);
    for (int element = 2; element <= last; element++) {
      details =
          Few.with(
              details,
              new ServiceDetail(
                  at.text(element, 1),
                  at.text(element, 2),
                  at.text(element, 3),
                  at.text(element, 4)));
    }
    return details;
  }

  static FreeText freeText(SegmentCursor at, FlagList flags) {
    List<String> texts = List.of();
    @Nullable Sensitivity sensitivity = null;
    String type = at.text(1, 2);
    // A sponsor's or cardholder's text is a name and an address: words in it mean nothing.
    boolean read = !type.equals("43");
    int last = Shape.lastFilled(at);
    for (int element = 2; element <= last; element++) {
      // An empty line is one between others; what trails in an element says nothing.
      int lastComponent = Math.max(1, Shape.lastFilled(at, element));
      for (int component = 1; component <= lastComponent; component++) {
        String text = at.text(element, component);
        texts = Few.with(texts, text);
        sensitivity = read && sensitivity == null ? flags.text(text) : sensitivity;
      }
    }
    return new FreeText(
        at.number(), at.text(1, 1), type, at.text(1, 3), at.text(1, 4), texts, sensitivity);
  }

  static MonetaryAmount amount(SegmentCursor at, int element) {
    return new MonetaryAmount(
        at.text(element, 1), at.text(element, 2), at.text(element, 3), at.text(element, 4));
  }

  static Tax tax(SegmentCursor at, int element) {
    return new Tax(
        at.text(element, 1), at.text(element, 2), at.text(element, 3), at.text(element, 4));
  }

  static Payment payment(SegmentCursor at, int element) {
    return new Payment(
        at.text(element, 1),
        at.text(element, 2),
        at.text(element, 3),
        at.text(element, 4),
        at.text(element, 5),
        at.text(element, 6),
        behind(at, element, 7),
        List.of(),
        List.of());
  }

  static Reference reference(SegmentCursor at, int element) {
    return new Reference(at.text(element, 1), at.text(element, 2), at.text(element, 3));
  }

  static FrequentFlyer frequentFlyer(SegmentCursor at, int element) {
    return new FrequentFlyer(at.text(element, 1), at.text(element, 2), behind(at, element, 3));
  }

  static CheckedBags bags(SegmentCursor at) {
    List<String> tags = List.of();
    for (int element = 4; element <= at.elementCount(); element++) {
      if (!at.isEmpty(element, 2)) {
        tags = Few.with(tags, at.text(element, 1) + at.text(element, 2));
      }
    }
    return new CheckedBags(
        at.text(2, 1),
        at.text(2, 2),
        at.text(2, 3),
        tags,
        Shape.fits(at, 0x30, 0) ? "" : Written.of(at));
  }

  /** The name with one of its given names: a segment may state several people of one surname. */
  static PersonName name(SegmentCursor at, int element) {
    String given = at.text(element, 1);
    return new PersonName(at.text(1, 1), given.isEmpty() ? List.of() : List.of(given), "");
  }

  static CheckInDraft.Boarded boarded(SegmentCursor at) {
    return new CheckInDraft.Boarded(at.number(), name(at, 2), at.text(2, 2), at.text(2, 3));
  }

  static FlightLeg flight(SegmentCursor at, FlightLeg.Role role, String operating, Kept rest) {
    String firstDay = at.text(1, 1);
    String secondDay = at.text(1, 3);
    String secondClock = at.text(1, 4);
    if (secondDay.length() == 4 && secondClock.isEmpty()) {
      // Some leave out the day of arrival and its separator with it.
      secondClock = secondDay;
      secondDay = "";
    }
    String arrivalDay = secondDay.isEmpty() && !secondClock.isEmpty() ? firstDay : secondDay;
    String flown = operating.isEmpty() ? at.text(4, 2) : operating;
    return new FlightLeg(
        role,
        at.text(4, 1),
        at.text(5, 1),
        flown,
        List.of(
            stop(at.text(2, 1), "189", firstDay, at.text(1, 2)),
            stop(at.text(3, 1), "232", arrivalDay, secondClock)),
        rest);
  }

  private static Stop stop(String place, String function, String day, String clock) {
    return new Stop(
        new Place("", place),
        day.isEmpty() && clock.isEmpty() ? List.of() : List.of(Days.moment(function, day, clock)));
  }

  /** Components of an element from one on, joined by colons; those within them are released. */
  private static String behind(SegmentCursor at, int element, int first) {
    int last = Shape.lastFilled(at, element);
    if (last < first) {
      return "";
    }
    StringBuilder text = new StringBuilder(released(at.text(element, first)));
    for (int component = first + 1; component <= last; component++) {
      text.append(':').append(released(at.text(element, component)));
    }
    return text.toString();
  }

  /** A component as it stands among others that are joined by colons. */
  static String released(String text) {
    boolean plain = text.indexOf(':') < 0 && text.indexOf('?') < 0;
    return plain ? text : text.replaceAll("[?:]", "?$0");
  }
}
