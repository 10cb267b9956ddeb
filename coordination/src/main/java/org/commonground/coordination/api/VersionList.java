package org.commonground.coordination.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.Difference;
import org.commonground.coordination.activities.Version;
import org.jspecify.annotations.Nullable;

/** Every version of one activity. */
record VersionList(String id, List<VersionEntry> versions) {

  /** One version. */
  record VersionEntry(
      long version,
      @Nullable Instant claimedAt,
      Instant statedAt,
      @Nullable Instant supersededAt,
      Instant recordedAt,
      String recordedBy,
      SourceEntry source,
      @Nullable List<ChangedPart> changes,
      Map<String, String> links) {

    static VersionEntry of(
        Version it, @Nullable List<Difference> differences, Map<String, String> links) {
      return new VersionEntry(
          it.sequence(),
          it.claimedAt(),
          it.statedAt(),
          it.supersededAt(),
          it.recordedAt(),
          it.recordedBy(),
          SourceEntry.of(it),
          differences == null ? null : differences.stream().map(ChangedPart::of).toList(),
          links);
    }
  }

  /** Where a version was read. */
  record SourceEntry(String file, int line, @Nullable String fileSha256) {
    static SourceEntry of(Version it) {
      var source = it.source();
      String fingerprint = source.fileFingerprint();
      return new SourceEntry(
          source.file(), source.line(), fingerprint.isEmpty() ? null : fingerprint);
    }
  }

  /** What a version changed in one part of the activity. */
  record ChangedPart(String part, int added, int changed, int removed) {
    static ChangedPart of(Difference it) {
      return new ChangedPart(it.part(), it.added(), it.changed(), it.removed());
    }
  }
}
