package org.commonground.matching.screening;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.matching.ParsedName;

/**
 * Places of birth as keys of their words, whatever script they are written in.
 *
 * <p>Words for kinds of places are left out. A shared word speaks a little for the same person;
 * none speaks for nothing, as towns, districts and provinces are given for one another.
 */
final class BirthPlaces {
  private static final long[] NONE = new long[0];
  private static final Set<Long> KINDS =
      keys(
          """
          province district city town village region area county state governorate oblast republic \
          prefecture municipality department camp near north south east west central northern \
          southern eastern western new old and the born birth unknown ville wilayat wilaya\
          """);

  private BirthPlaces() {}

  private static Set<Long> keys(String text) {
    Set<Long> keys = new TreeSet<>();
    for (String word : text.split(" ", -1)) {
      for (long key : ParsedName.ofPerson(word).keys()) {
        keys.add(key);
      }
    }
    return keys;
  }

  static long[] of(List<String> places) {
    if (places.isEmpty()) {
      return NONE;
    }
    Set<Long> keys = new TreeSet<>();
    for (String place : places) {
      keys.addAll(keys(place));
    }
    keys.removeAll(KINDS);
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  static boolean share(long[] ours, long[] theirs) {
    for (long our : ours) {
      for (long their : theirs) {
        if (our == their) {
          return true;
        }
      }
    }
    return false;
  }
}
