package org.commonground.coordination.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Regions. */
record RegionList(List<RegionEntry> regions) {

  /** One region of M49. */
  record RegionEntry(
      String code,
      String level,
      String name,
      @Nullable String parent,
      List<String> countries,
      long activities,
      Map<String, String> links) {}
}
