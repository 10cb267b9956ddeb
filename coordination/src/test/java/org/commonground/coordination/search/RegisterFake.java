package org.commonground.coordination.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.Change;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.database.Audience;
import org.commonground.iati.Activity;
import org.jspecify.annotations.Nullable;

/**
 * A register in memory: a later version of an identifier supersedes the one before, and both count
 * as changed.
 */
final class RegisterFake implements ChangeFeed {
  private static final Source SOURCE = new Source("activities.xml", "00", 1);

  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Long> currentVersions = new HashMap<>();

  void state(ActivityFixture activity) {
    state(activity.activity(), "2020-01-01T00:00:00Z", Audience.PUBLIC);
  }

  void state(ActivityFixture activity, String at) {
    state(activity.activity(), at, Audience.PUBLIC);
  }

  void state(Activity activity, String at, Audience audience) {
    state(activity, at, audience, "");
  }

  void state(Activity activity, String at, Audience audience, String reporter) {
    Instant statedAt = Instant.parse(at);
    Long before = currentVersions.get(activity.identifier());
    if (before != null) {
      supersede(before, statedAt);
    }
    long versionId = changes.size() + 1000L;
    currentVersions.put(activity.identifier(), versionId);
    var version = version(versionId, idOf(activity.identifier()), statedAt, null);
    changes.add(
        new Change(lastSequence() + 1, versionId, version, audience, reporter, activity, null));
  }

  private void supersede(long versionId, Instant at) {
    var last =
        changes.stream()
            .filter(it -> it.versionId() == versionId)
            .reduce((a, b) -> b)
            .orElseThrow();
    var version = version(versionId, last.version().activity(), last.version().statedAt(), at);
    changes.add(
        new Change(
            lastSequence() + 1,
            versionId,
            version,
            last.audience(),
            last.reporter(),
            last.activity(),
            last.money()));
  }

  private static Version version(
      long versionId, ActivityId id, Instant statedAt, @Nullable Instant supersededAt) {
    return new Version(id, versionId, statedAt, statedAt, supersededAt, statedAt, "a test", SOURCE);
  }

  static ActivityId idOf(String identifier) {
    return new ActivityId(
        UUID.nameUUIDFromBytes(identifier.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  void forgetEverything() {
    changes.clear();
    currentVersions.clear();
  }

  /** Every version as it is now. */
  List<Change> versions() {
    Map<Long, Change> byVersion = new HashMap<>();
    changes.forEach(change -> byVersion.put(change.versionId(), change));
    return List.copyOf(byVersion.values());
  }

  @Override
  public List<Change> changesAfter(long sequence, int limit) {
    return changes.stream().filter(change -> change.sequence() > sequence).limit(limit).toList();
  }

  @Override
  public long lastSequence() {
    return changes.isEmpty() ? 0 : changes.getLast().sequence();
  }
}
