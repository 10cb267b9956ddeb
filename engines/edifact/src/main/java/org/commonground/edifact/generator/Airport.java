package org.commonground.edifact.generator;

import java.util.List;

/**
 * An airport of the world.
 *
 * @param code the IATA code
 * @param country the country, three letters
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Airport(String code, String country, double latitude, double longitude) {
  static final List<Airport> ALL =
      Tables.rows("airports.tsv").stream()
          .map(
              it -> new Airport(it[0], it[1], Double.parseDouble(it[2]), Double.parseDouble(it[3])))
          .toList();

  static Airport of(String code) {
    for (Airport airport : ALL) {
      if (airport.code.equals(code)) {
        return airport;
      }
    }
    throw new IllegalArgumentException("no airport " + code + " in airports.tsv");
  }

  /** Minutes in the air at 800 km an hour along the great circle, and half an hour for the rest. */
  int minutesTo(Airport other) {
    double a = StrictMath.toRadians(latitude);
    double b = StrictMath.toRadians(other.latitude);
    double turn = StrictMath.toRadians(other.longitude - longitude);
    double cosine =
        StrictMath.sin(a) * StrictMath.sin(b)
            + StrictMath.cos(a) * StrictMath.cos(b) * StrictMath.cos(turn);
    double km = 6371 * StrictMath.acos(Math.clamp(cosine, -1.0, 1.0));
    return 30 + (int) (km / 800 * 60);
  }

  /** Minutes that local time is ahead of universal time, to the hour, by longitude alone. */
  int clockMinutes() {
    return (int) StrictMath.round(longitude / 15) * 60;
  }
}
