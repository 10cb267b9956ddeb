package org.commonground.matching.screening;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.matching.ParsedName;
import org.commonground.matching.ReadWords;

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
    Set<Long> keys = new HashSet<>();
    for (String word : text.split(" ", -1)) {
      for (long key : ParsedName.ofPerson(word).keys()) {
        keys.add(key);
      }
    }
    return keys;
  }

  static long[] of(List<String> places, ReadWords words) {
    long[] all = NONE;
    for (String place : places) {
      long[] keys = of(place, words);
      int before = all.length;
      all = Arrays.copyOf(all, before + keys.length);
      System.arraycopy(keys, 0, all, before, keys.length);
    }
    return all;
  }

  static long[] of(String place, ReadWords words) {
    if (place.isEmpty()) {
      return NONE;
    }
    long[] keys = words.keys(place);
    int kept = 0;
    for (long key : keys) {
      if (!KINDS.contains(key)) {
        keys[kept++] = key;
      }
    }
    return Arrays.copyOf(keys, kept);
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
