package org.commonground.coordination.briefings.issuing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.briefings.Briefing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The briefings that were issued. Once issued, none changes and none goes away. */
@Component
public class Issues {
  private static final Duration ONE_ACT = Duration.ofMinutes(10);

  private final IssueStore store;
  private final Audit audit;
  private final Clock clock;

  Issues(IssueStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Issues a briefing: keeps it as it is, with what editors added. Issuing the very same again
   * within ten minutes, from wherever, is taken for one act.
   *
   * @param by a name or an office, not blank
   * @return the same briefing, which now says that it is issued
   */
  @Transactional
  public Briefing issue(Briefing briefing, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    byte[] content = IssueContent.write(briefing);
    byte[] fingerprint = IssueContent.fingerprint(content);
    store.lock();
    return briefing.issued(
        store
            .findSince(now.minus(ONE_ACT), fingerprint, by)
            .orElseGet(() -> add(briefing, content, by, now)));
  }

  private Briefing.Issue add(Briefing briefing, byte[] content, String by, Instant at) {
    UUID id = store.add(briefing, by, at, content);
    String fingerprint = HexFormat.of().formatHex(IssueContent.fingerprint(content));
    audit.record(Action.BRIEFING_ISSUED.on(Subject.briefing(id)).with("sha256", fingerprint));
    return new Briefing.Issue(id, at, by, fingerprint);
  }

  /** The latest first; at most five hundred. */
  @Transactional(readOnly = true)
  public List<KeptIssue> list() {
    return store.list();
  }

  /** Reads the number of an issued briefing; empty for anything else. */
  public static Optional<UUID> parse(String text) {
    try {
      return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException notANumber) {
      return Optional.empty();
    }
  }

  /** One as it was issued. */
  @Transactional(readOnly = true)
  public Optional<Briefing> find(UUID id) {
    return store.find(id);
  }
}
