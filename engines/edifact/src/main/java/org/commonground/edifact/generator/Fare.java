package org.commonground.edifact.generator;

/**
 * What a ticket costs, in cents: all of one age in a booking pay the same, and other bookings
 * something else.
 *
 * @param base without taxes
 * @param surcharge of the carrier, a tax on the ticket
 * @param airport what airports and states take
 */
record Fare(int base, int surcharge, int airport) {

  static Fare of(Booking booking, People.Age age) {
    var dice = new Dice(booking.locator().hashCode());
    int adult = dice.between(4_000, 120_000);
    int base =
        switch (age) {
          case ADULT -> adult;
          case CHILD -> adult * 3 / 4;
          case INFANT -> adult / 10;
        };
    return new Fare(base, dice.between(1_000, 30_000), dice.between(800, 9_000));
  }

  int total() {
    return base + surcharge + airport;
  }

  /** Cents as an amount with two decimals. */
  static String amount(int cents) {
    int rest = cents % 100;
    return cents / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
