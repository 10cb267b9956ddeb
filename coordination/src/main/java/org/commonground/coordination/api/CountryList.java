package org.commonground.coordination.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and areas. */
record CountryList(List<CountryEntry> countries) {

  /** One country or area; of a code that no list holds only the code is known. */
  record CountryEntry(
      String code,
      @Nullable String alpha3,
      @Nullable String m49,
      @Nullable String name,
      List<String> regions,
      List<String> groups,
      long activities,
      Map<String, String> links) {}
}
