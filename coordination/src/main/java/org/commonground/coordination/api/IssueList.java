package org.commonground.coordination.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Briefings that were issued. */
record IssueList(List<IssueEntry> briefings) {

  /** A briefing that was issued and is kept as it was. */
  record IssueEntry(
      String id,
      String title,
      String language,
      LocalDate from,
      LocalDate to,
      Instant issuedAt,
      String issuedBy,
      String sha256,
      Map<String, String> links) {}
}
