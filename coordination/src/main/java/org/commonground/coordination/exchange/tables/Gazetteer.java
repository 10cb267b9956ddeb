package org.commonground.coordination.exchange.tables;

import java.util.Optional;

/** Places that were read before: gives names and points to codes, and codes and points to names. */
interface Gazetteer {
  /** Knows no place. */
  Gazetteer NONE =
      new Gazetteer() {
        @Override
        public Optional<Place> byCode(String code) {
          return Optional.empty();
        }

        @Override
        public Optional<Place> byName(String country, int level, String name) {
          return Optional.empty();
        }
      };

  /** The place with a code. */
  Optional<Place> byCode(String code);

  /**
   * The one place with a name in a country; empty when there are several.
   *
   * @param country alpha-2 code; empty when unknown
   * @param level 1 to 5; 0 for any
   */
  Optional<Place> byName(String country, int level, String name);
}
