package org.commonground.coordination.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An entry as it is exported: every field as the text that is hashed, in the order in which it is.
 */
@JsonPropertyOrder({
  "number",
  "at",
  "actor",
  "origin",
  "action",
  "subjectKind",
  "subject",
  "reason",
  "detail",
  "previous",
  "hash"
})
record ExportedEntry(
    long number,
    String at,
    String actor,
    String origin,
    String action,
    String subjectKind,
    String subject,
    String reason,
    String detail,
    String previous,
    String hash) {
  static ExportedEntry of(Entry entry) {
    return new ExportedEntry(
        entry.number(),
        entry.time(),
        entry.actor(),
        entry.origin(),
        entry.action(),
        entry.subjectKind(),
        entry.subject(),
        entry.reason(),
        entry.detail(),
        entry.previous(),
        entry.hash());
  }
}
