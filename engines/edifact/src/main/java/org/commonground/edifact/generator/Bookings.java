package org.commonground.edifact.generator;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.generator.Member.Stating;

/** Makes the bookings of one flight: people alone, couples, families and groups. */
final class Bookings {
  private static final String LOCATOR = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final String DIGITS = "0123456789";
  private static final List<String> GROUPS =
      List.of("BLUE LAKE TOURS", "CHOIR OF THE HILLS", "SCHOOL EXCHANGE", "HARBOUR RUNNERS");
  private static final List<String> STREETS =
      List.of("12 ORCHARD LANE", "7 MILL ROAD", "118 STATION AVENUE", "3 WELL'S YARD");
  private static final List<String> PLAIN_SERVICES =
      List.of("VGML", "CHML", "BIKE", "PETC", "AVIH", "EXST", "UMNR", "FQTU");
  static final List<String> SENSITIVE_SERVICES =
      List.of("KSML", "MOML", "HNML", "VJML", "DBML", "WCHR", "WCHC", "MEDA", "BLND", "DEAF");

  private final Dice dice;
  private final Flight flight;
  private final People people;
  private int nextSeat;

  Bookings(Dice dice, Flight flight, People people) {
    this.dice = dice;
    this.flight = flight;
    this.people = people;
  }

  List<Booking> all(int seats) {
    List<Booking> bookings = new ArrayList<>();
    while (nextSeat < seats) {
      bookings.add(booking());
    }
    return List.copyOf(bookings);
  }

  private Booking booking() {
    int kind = dice.below(100);
    boolean group = kind >= 97;
    int adults = kind < 50 ? 1 : kind < 95 ? 2 : group ? dice.between(6, 18) : 3;
    int children = kind >= 70 && kind < 95 ? dice.below(4) : 0;
    boolean infant = kind >= 62 && kind < 95 && dice.percent(40);
    List<Member> members = members(adults, children, infant, group);
    return new Booking(
        dice.word(LOCATOR, 6),
        created(),
        dice.word(DIGITS, 8),
        group ? dice.pick(GROUPS) : "",
        members,
        dice.percent(25) ? List.of(connection(true)) : List.of(),
        dice.percent(30) ? List.of(connection(false)) : List.of(),
        contact(members.getFirst().person()),
        change(),
        "");
  }

  private List<Member> members(int adults, int children, boolean infant, boolean group) {
    List<Member> members = new ArrayList<>();
    String state = (dice.percent(50) ? flight.from() : flight.to()).country();
    var family = people.family(state);
    for (int i = 0; i < adults; i++) {
      boolean sameName = !group && dice.percent(70);
      members.add(member(sameName ? family : people.family(state), People.Age.ADULT, i + 1, 0));
    }
    for (int i = 0; i < children; i++) {
      members.add(member(family, People.Age.CHILD, members.size() + 1, 0));
    }
    if (infant) {
      members.add(member(family, People.Age.INFANT, members.size() + 1, 1));
    }
    return List.copyOf(members);
  }

  private Booking.Change change() {
    int kind = dice.below(100);
    return kind < 60
        ? Booking.Change.NONE
        : kind < 90
            ? Booking.Change.CHANGED
            : kind < 96 ? Booking.Change.CANCELLED : Booking.Change.SPLIT;
  }

  private LocalDateTime created() {
    return flight.departs().minusDays(dice.between(3, 200)).minusMinutes(dice.below(1440));
  }

  private Member member(People.Family family, People.Age age, int reference, int parent) {
    boolean infant = age == People.Age.INFANT;
    String seat =
        infant ? "" : (1 + nextSeat / 6) + "ABCDEF".substring(nextSeat % 6).substring(0, 1);
    nextSeat += infant ? 0 : 1;
    return new Member(
        people.member(family, age),
        age,
        reference,
        parent,
        seat,
        stating(infant),
        "999" + dice.word(DIGITS, 10),
        infant ? 0 : dice.below(3),
        infant ? List.of() : services(),
        !infant && dice.percent(20) ? dice.word(DIGITS, 9) : null);
  }

  private Stating stating(boolean infant) {
    int kind = dice.below(100);
    if (infant) {
      return kind < 15
          ? Stating.NAME_ONLY
          : kind < 45
              ? Stating.DOCUMENT
              : kind < 75 ? Stating.DOCUMENT_UNDER_PARENT : Stating.UNDER_PARENT_ONLY;
    }
    return kind < 35
        ? Stating.NAME_ONLY
        : kind < 80 ? Stating.DOCUMENT : Stating.DOCUMENT_ELSEWHERE;
  }

  private List<String> services() {
    int kind = dice.below(100);
    return kind < 80
        ? List.of()
        : List.of(dice.pick(kind < 90 ? PLAIN_SERVICES : SENSITIVE_SERVICES));
  }

  private Flight connection(boolean before) {
    Carrier carrier = dice.percent(60) ? flight.carrier() : dice.pick(Carrier.ALL);
    String number = Integer.toString(dice.between(10, 1999));
    Airport hub = before ? flight.from() : flight.to();
    Airport other = World.otherThan(hub, dice);
    if (!before) {
      return Flight.of(
          carrier, number, hub, other, flight.arrives().plusMinutes(dice.between(50, 300)));
    }
    int minutes = other.minutesTo(hub) + hub.clockMinutes() - other.clockMinutes();
    return Flight.of(
        carrier,
        number,
        other,
        hub,
        flight.departs().minusMinutes(dice.between(50, 300)).minusMinutes(minutes));
  }

  private Booking.Contact contact(Person first) {
    String mail = first.surname().latin().replace(" ", ".").replace("'", "") + "@EXAMPLE.ORG";
    return new Booking.Contact(
        dice.pick(STREETS),
        flight.from().code(),
        flight.from().country().substring(0, 2),
        dice.word(DIGITS, 11),
        mail);
  }
}
