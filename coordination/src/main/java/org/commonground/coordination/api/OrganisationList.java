package org.commonground.coordination.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stretch of the organisations that take part in activities. */
record OrganisationList(
    long total,
    int page,
    int pageSize,
    List<OrganisationCount> organisations,
    Map<String, String> links) {

  /** An organisation in a list. */
  record OrganisationCount(String key, String name, long activities, Map<String, String> links) {}

  /** One organisation. */
  record OrganisationAnswer(
      String key,
      String name,
      @Nullable String acronym,
      @Nullable String ref,
      @Nullable String type,
      @Nullable String typeName,
      Map<String, String> names,
      long activities,
      List<CodeCount> roles,
      Map<String, String> links) {}
}
