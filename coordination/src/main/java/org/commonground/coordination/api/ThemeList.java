package org.commonground.coordination.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The theme vocabulary. */
record ThemeList(List<ThemeEntry> themes) {

  /** One word of the vocabulary. */
  record ThemeEntry(
      String code,
      String kind,
      String name,
      String shortName,
      String description,
      List<String> related,
      @Nullable Long activities,
      Map<String, String> links) {}
}
