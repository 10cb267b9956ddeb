package org.commonground.coordination.organisations;

import java.time.Instant;
import java.util.Map;

/**
 * What an organisation says of itself.
 *
 * @param version from 1; 0 for one that nobody has written
 * @param about what it does and with what it can help: texts by language tag, none of them empty
 * @param website empty when it states none
 * @param country where it has its seat, ISO 3166-1 with two letters; empty when it does not say
 * @param writtenAt the beginning of time for one that nobody has written
 */
public record Profile(
    int version, Map<String, String> about, String website, String country, Instant writtenAt) {
  /** What an organisation has not said yet. */
  public static final Profile NONE = new Profile(0, Map.of(), "", "", Instant.EPOCH);

  public Profile {
    about = Map.copyOf(about);
  }

  /** Whether it says anything. */
  public boolean isEmpty() {
    return about.isEmpty() && website.isEmpty() && country.isEmpty();
  }
}
