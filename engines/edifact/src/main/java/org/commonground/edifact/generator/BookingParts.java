package org.commonground.edifact.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.edifact.Personal;
import org.commonground.edifact.generator.Member.Stating;
import org.jspecify.annotations.Nullable;

/** Writes the segments of one booking behind its locator: groups 1 to 12 of PNRGOV. */
final class BookingParts {
  private final Flight flight;
  private final Carrier carrier;
  private final MessageBody body;
  private final Booking booking;
  private final FaultPlan plan;
  private final Map<Integer, Docs> docs = new HashMap<>();

  /** What the message states of a member. */
  @Personal
  record Written(String surname, String given, String born, String number) {
    @Override
    public String toString() {
      return "Written[…]";
    }
  }

  /** The text of an SSR DOCS and what it states. */
  @Personal
  private record Docs(String text, String born, String number) {
    static final Docs NONE = new Docs("", "", "");

    @Override
    public String toString() {
      return "Docs[…]";
    }
  }

  BookingParts(Flight flight, MessageBody body, Booking booking, FaultPlan plan) {
    this.flight = flight;
    this.carrier = flight.carrier();
    this.body = body;
    this.booking = booking;
    this.plan = plan;
  }

  /** What stands behind the locator, up to free texts. */
  void head(boolean contactsAsServices) {
    var contact = booking.contact();
    if (contactsAsServices) {
      service("CTCM", "HK", "1", contact.phone());
      service("CTCE", "HK", "1", contact.mail().replace("@", "//"));
    }
    body.segment("DAT").element("700");
    body.component(Stamps.dayFirst(booking.created().toLocalDate()));
    body.component(Stamps.clock(booking.created())).element("710");
    body.component(Stamps.dayFirst(booking.created().toLocalDate().plusDays(1)));
    body.end(MessageBody.CAN_BE_LEFT_OUT | MessageBody.CAN_BE_FOLLOWED);
    text("28", "CTC " + flight.from().code() + " " + contact.phone());
  }

  /** What stands between free texts and the names. */
  void agency() {
    var contact = booking.contact();
    body.segment("ORG").element(carrier.code()).component(flight.from().code());
    body.element(booking.agency()).component(flight.from().code() + "1A0").element("");
    body.skip(2).element("T").element(contact.country()).component("EUR").element("A0001GS");
    body.end(MessageBody.CAN_BE_LEFT_OUT);
    body.segment("ADD").skip(1).element("700").component(contact.street());
    body.component(contact.city()).skipComponents(2).component(contact.country());
    body.component("10" + booking.agency().substring(0, 3)).component(contact.phone()).end();
  }

  /** The name of a member and all that stands under it. */
  Written member(Member member) {
    Person person = member.person();
    String surname = carrier.written(person.surname().latin());
    String given = carrier.written(person.given().latin());
    Docs docs = docs(member);
    if (!member.hasOwnName()) {
      // It stands under its parent. A reader finds several given names apart in DOCS.
      return new Written(surname, docsGiven(given), docs.born, docs.number);
    }
    String written = titled(given.isEmpty() ? "FNU" : given, member);
    body.segment("TIF").element(surname).element(written).component(type(member.age()));
    body.component(Integer.toString(member.reference()));
    body.component(holdsInfant(member) ? "1" : "").end();
    if (member.frequentFlyer() != null) {
      body.segment("FTI").element(carrier.code()).component(member.frequentFlyer());
      body.skipComponents(2).component("GOLD").end();
    }
    body.segment("REF").element("").component(booking.locator() + member.reference()).end();
    body.segment("FAR").element("N").skip(4).element("YEX").end();
    services(member);
    if (!member.ticket().isEmpty() && member.age() != People.Age.INFANT) {
      ticket(member, surname, given);
    }
    return new Written(surname, written, docs.born, docs.number);
  }

  private void services(Member member) {
    if (member.stating() == Stating.DOCUMENT) {
      service("DOCS", "HK", "1", docs(member).text);
      service("DOCO", "HK", "1", "/PLACE/V/X" + member.ticket().substring(4) + "/CITY/01JAN24/USA");
      service("DOCA", "HK", "1", "/D/USA/1 MAIN STREET/CITY/ST/12345");
    }
    for (Member infant : booking.members()) {
      if (infant.parent() == member.reference()) {
        infantServices(infant);
      }
    }
    if (member.age() == People.Age.CHILD) {
      service("CHLD", "HK", "1", Stamps.named(member.person().born()));
    }
    for (String code : member.services()) {
      service(code, "HK", "1", "");
    }
  }

  private void elsewhere(Member member) {
    body.segment("SSR").element("DOCS").component("HK").component("1").component(carrier.code());
    body.skipComponents(4).component(docs(member).text).element("").skipComponents(1);
    body.component(Integer.toString(member.reference())).end();
  }

  private void infantServices(Member infant) {
    Person person = infant.person();
    String surname = carrier.written(person.surname().latin());
    String given = docsGiven(carrier.written(person.given().latin()));
    body.segment("SSR").element("INFT").component("HK").component("1").component(carrier.code());
    body.skipComponents(2).component(flight.from().code()).component(flight.to().code());
    body.component(surname + "/" + given + " " + Stamps.named(person.born())).end();
    if (infant.stating() == Stating.DOCUMENT_UNDER_PARENT || !infant.hasOwnName()) {
      service("DOCS", "HK", "1", docs(infant).text);
    }
  }

  /** What DOCS says of a member: made once, because a fault may be in it. */
  private Docs docs(Member member) {
    if (!member.statesDocument()) {
      return Docs.NONE;
    }
    return docs.computeIfAbsent(member.reference(), _ -> made(member));
  }

  private Docs made(Member member) {
    Person person = member.person();
    Passport passport = person.passport();
    String number = plan.number(passport, carrier);
    LocalDate born = birth(person.born());
    String sex = member.age() == People.Age.INFANT ? person.sex() + "I" : person.sex();
    String given = carrier.written(person.given().latin());
    String text =
        "/"
            + String.join(
                "/",
                List.of(
                    passport.type(),
                    passport.issuer(),
                    number,
                    person.nationality(),
                    Stamps.named(born),
                    sex,
                    Stamps.named(passport.expires()),
                    carrier.written(person.surname().latin()),
                    docsGiven(given)));
    int space = given.indexOf(' ');
    if (space > 0) {
      text = text.substring(0, text.length() - given.length()) + given.replaceFirst(" ", "/");
    }
    return new Docs(text, Stamps.iso(born), number);
  }

  /** The birth date as it is sent: a month has a name, so only days up to 12 can be swapped. */
  private LocalDate birth(LocalDate born) {
    boolean swap = born.getDayOfMonth() <= 12 && plan.swaps(born);
    @Nullable LocalDate swapped = swap ? FaultPlan.swapped(born) : null;
    return swapped == null ? born : swapped;
  }

  private static String docsGiven(String given) {
    return given.isEmpty() ? "FNU" : given;
  }

  private boolean holdsInfant(Member member) {
    for (Member infant : booking.members()) {
      if (infant.parent() == member.reference()) {
        return true;
      }
    }
    return false;
  }

  private String titled(String given, Member member) {
    boolean woman = member.person().sex().equals("F");
    String title =
        switch (member.age()) {
          case ADULT -> woman ? "MRS" : "MR";
          case CHILD -> woman ? "MISS" : "MSTR";
          case INFANT -> "";
        };
    if (title.isEmpty()) {
      return given;
    }
    return switch (carrier.titles()) {
      case GLUED -> given + title;
      case SPACED -> given + " " + title;
      case NONE -> given;
    };
  }

  private static String type(People.Age age) {
    return switch (age) {
      case ADULT -> "A";
      case CHILD -> "C";
      case INFANT -> "IN";
    };
  }

  private void ticket(Member member, String surname, String given) {
    LocalDate issued = booking.created().toLocalDate().plusDays(1);
    var fare = Fare.of(booking, member.age());
    body.segment("TKT").element(member.ticket()).component("T").component("1").end();
    body.segment("MON").element("B").component(Fare.amount(fare.base())).component("EUR");
    body.element("T").component(Fare.amount(fare.total())).component("EUR").end();
    body.segment("PTK").element("NR").skip(1).element(Stamps.dayFirst(issued)).component("1200");
    body.element(carrier.code()).element("").element(flight.from().code()).end();
    body.segment("TXD").skip(1).element(Fare.amount(fare.surcharge())).skipComponents(2);
    body.component("YQ").element(Fare.amount(fare.airport())).skipComponents(2).component("XT");
    body.end();
    body.segment("DAT").element("710").component(Stamps.dayFirst(issued)).end();
    body.segment("FOP").element("CC").skipComponents(1).component(Fare.amount(fare.total()));
    body.component("VI")
        .component("4XXXXXXXXXXX" + booking.agency().substring(4))
        .component("0129")
        .end();
    body.segment("IFT").element("4").component("43").element(given + " " + surname);
    body.element(booking.contact().street()).element(booking.contact().phone()).end();
  }

  /** The flights of the journey, and who has checked in. */
  void journey(boolean checkedIn) {
    for (Flight leg : booking.before()) {
      leg(leg);
    }
    leg(flight);
    seats(checkedIn);
    if (checkedIn) {
      checkIn();
    }
    for (Flight leg : booking.after()) {
      leg(leg);
    }
  }

  private void leg(Flight leg) {
    body.segment("TVL").element(Stamps.dayFirst(leg.departs().toLocalDate()));
    body.component(Stamps.clock(leg.departs()));
    body.component(Stamps.dayFirst(leg.arrives().toLocalDate()));
    body.component(Stamps.clock(leg.arrives())).element(leg.from().code());
    body.element(leg.to().code()).element(leg.carrier().code());
    body.element(leg.number()).component("Y").end();
    body.segment("RPI").element(Integer.toString(booking.members().size())).element("HK").end();
    body.segment("APD").element("320").end();
  }

  private void seats(boolean checkedIn) {
    for (Member member : booking.members()) {
      if (member.stating() == Stating.DOCUMENT_ELSEWHERE) {
        elsewhere(member);
      }
      if (!checkedIn && member.reference() % 3 == 0 && !member.seat().isEmpty()) {
        body.segment("SSR").element("SEAT").component("HK").component("1");
        body.component(carrier.code()).skipComponents(2).component(flight.from().code());
        body.component(flight.to().code()).element(member.seat()).skipComponents(1);
        body.component(Integer.toString(member.reference())).component("N").end();
      }
      if (member.age() != People.Age.INFANT && member.reference() % 2 == 0) {
        body.segment("SSR").element("TKNE").component("HK").component("1");
        body.component(carrier.code()).skipComponents(4).component(member.ticket() + "C1");
        body.element("").skipComponents(1).component("" + member.reference()).end();
      }
    }
    if (!booking.before().isEmpty()) {
      body.segment("RCI").element(booking.before().getFirst().carrier().code());
      body.component("Z" + booking.locator().substring(1)).end();
    }
  }

  private void checkIn() {
    for (Member member : booking.members()) {
      if (member.seat().isEmpty()) {
        continue;
      }
      body.segment("DAT").element("2");
      body.component(Stamps.dayFirst(flight.departs().minusHours(3).toLocalDate()));
      body.component(Stamps.clock(flight.departs().minusHours(3))).end();
      body.segment("ORG").element(carrier.code()).component(flight.from().code()).end();
      body.segment("TRI").skip(1).element("" + (100 + member.reference())).skipComponents(2);
      body.component(Integer.toString(member.reference())).end();
      Person person = member.person();
      String given = carrier.written(person.given().latin());
      body.segment("TIF").element(carrier.written(person.surname().latin()));
      body.element(titled(docsGiven(given), member)).component(type(member.age()));
      body.component(Integer.toString(member.reference())).end();
      body.segment("SSD").element(member.seat()).skip(3).element("Y").end();
      if (member.bags() > 0) {
        body.segment("TBD").skip(1).element("" + member.bags()).component("" + 20 * member.bags());
        body.component("K").skip(1).element("HP").element(carrier.code());
        body.component("0" + member.ticket().substring(4)).component("" + member.bags());
        body.component(flight.to().code()).end();
      }
    }
  }

  /** A hotel for some, and what was done to the booking before. */
  void extras(boolean withHistory) {
    LocalDate arrival = flight.arrives().toLocalDate();
    if (booking.agency().charAt(0) == '1') {
      body.segment("MSG").element("8").end();
      body.segment("TVL").element(Stamps.dayFirst(arrival)).skipComponents(1);
      body.component(Stamps.dayFirst(arrival.plusDays(3))).element(flight.to().code()).end();
    }
    if (withHistory) {
      history();
    }
    if (booking.agency().charAt(1) == '1') {
      body.segment("LTS").element("0/O/XX/" + carrier.code() + flight.number() + "/Y").end();
    }
  }

  private void history() {
    Person first = booking.members().getFirst().person();
    body.segment("ABI").element("1").element("").component("AGT1").element(flight.from().code());
    body.skip(1).element(carrier.code()).end();
    body.segment("DAT").element("T");
    body.component(Stamps.dayFirst(booking.created().toLocalDate()));
    body.component(Stamps.clock(booking.created())).end();
    body.segment("SAC").skip(2).element("X").end();
    body.segment("TIF").element(carrier.written(first.surname().latin()) + "X").element("TBA");
    body.component("A").end();
    body.segment("SSR").element("VGML").component("HK").component("1");
    body.component(carrier.code()).end();
    body.segment("SAC").skip(2).element("A").end();
    body.segment("TVL").element(Stamps.dayFirst(flight.departs().toLocalDate().minusDays(1)));
    body.element(flight.from().code()).element(flight.to().code()).element(carrier.code());
    body.element(flight.number()).component("Y").end();
    body.segment("RPI").element(Integer.toString(booking.members().size())).element("HX").end();
  }

  private void service(String code, String status, String quantity, String text) {
    body.segment("SSR").element(code).component(status).component(quantity);
    body.component(carrier.code()).skipComponents(4).component(text).end();
  }

  private void text(String subject, String text) {
    body.segment("IFT").element("4").component(subject).skipComponents(1);
    body.component(carrier.code()).element(text).end();
  }
}
