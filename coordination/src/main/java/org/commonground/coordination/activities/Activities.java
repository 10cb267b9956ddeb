package org.commonground.coordination.activities;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register: reads activities as of any day, and registers what sources state.
 *
 * <p>Reading shows what the running transaction may see, which is what is public unless {@link
 * Audiences} says otherwise. Safe for use by many threads.
 */
@Component
public class Activities {
  /** Stands for {@link Version#recordedBy} where a person wrote the version here. */
  public static final String EDITED = "edited";

  private static final int READ_AT_ONCE = 200;
  private static final UUID FIRST = new UUID(0, 0);

  private final ActivityStore store;
  private final RegistrationStore registrations;
  private final Registrar registrar;
  private final Traces traces;
  private final Audiences audiences;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Activities(
      ActivityStore store,
      RegistrationStore registrations,
      Registrar registrar,
      Traces traces,
      Audiences audiences,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.registrations = registrations;
    this.registrar = registrar;
    this.traces = traces;
    this.audiences = audiences;
    this.events = events;
    this.clock = clock;
  }

  /** Finds an activity as it was on a day. */
  public Optional<HeldActivity> find(ActivityId id, AsOf asOf) {
    return traces.noted(
        Action.RECORD_READ, () -> store.find(id.value(), asOf), it -> idsOf(it.stream()));
  }

  /**
   * Lists the activities with an IATI identifier: one for each reporter that uses it, usually one.
   */
  public List<HeldActivity> findByIdentifier(String iatiIdentifier, AsOf asOf) {
    return traces.noted(
        Action.RECORD_READ,
        () -> store.listByIdentifier(iatiIdentifier, asOf),
        it -> idsOf(it.stream()));
  }

  /** Which of these IATI identifiers the register holds. */
  @Transactional(readOnly = true)
  public Map<String, ActivityId> findIdentifiers(Collection<String> iatiIdentifiers) {
    return iatiIdentifiers.isEmpty() ? Map.of() : store.listIds(iatiIdentifiers);
  }

  /** Who reports an activity, and for whom it is. */
  @Transactional(readOnly = true)
  public Optional<Reported> findReported(ActivityId id) {
    return store.findReported(id.value());
  }

  /** All versions of an activity, the newest first. */
  public List<Version> history(ActivityId id) {
    return traces.noted(
        Action.RECORD_READ,
        () -> store.listHistory(id.value()),
        it -> it.isEmpty() ? List.of() : List.of(id));
  }

  /**
   * Lists versions in the order in which the register received them, the last first.
   *
   * @param before only versions with lower numbers
   */
  public List<HeldActivity> listRecorded(long before, int limit) {
    return traces.noted(
        Action.RECORDS_LISTED, () -> store.listRecorded(before, limit), it -> idsOf(it.stream()));
  }

  /** The same, of some activities only. */
  public List<HeldActivity> listRecorded(List<ActivityId> of, long before, int limit) {
    return of.isEmpty()
        ? List.of()
        : traces.noted(
            Action.RECORDS_LISTED,
            () -> store.listRecorded(of, before, limit),
            it -> idsOf(it.stream()));
  }

  /** How many versions of the same activity were stated before this one. */
  @Transactional(readOnly = true)
  public int countEarlierVersions(Version version) {
    return store.countBefore(version.activity().value(), version.statedAt(), version.sequence());
  }

  /** When the earliest statement that is held was made; absent when nothing is held. */
  @Transactional(readOnly = true)
  public Optional<Instant> findEarliestStatement() {
    return store.findEarliestStatement();
  }

  /** When the earliest statement that is held of each was made; leaves out what cannot be seen. */
  @Transactional(readOnly = true)
  public Map<ActivityId, Instant> findFirstStatements(List<ActivityId> ids) {
    return ids.isEmpty() ? Map.of() : store.listFirstStatements(ids);
  }

  /** Finds one version by its number. */
  public Optional<HeldActivity> findVersion(ActivityId id, long sequence) {
    return traces.noted(
        Action.RECORD_READ,
        () -> store.findVersion(id.value(), sequence),
        it -> idsOf(it.stream()));
  }

  /** The same, as those see it who may not see its money. */
  public Optional<HeldActivity> findVersionWithoutMoney(ActivityId id, long sequence) {
    return findVersion(id, sequence)
        .map(it -> new HeldActivity(it.version(), MoneyElements.without(it.activity())));
  }

  /** A version with what its viewer may not see of it: to write on, not to show. */
  public Optional<HeldActivity> findWhole(ActivityId id, long sequence) {
    return audiences.seeingEverything(() -> store.findVersion(id.value(), sequence));
  }

  /** The canonical XML of a record without its money. */
  public static byte[] withoutMoney(byte[] content) {
    return MoneyElements.without(content);
  }

  /** Whether the viewer sees the activity without its money. */
  public boolean hidesMoney(ActivityId id) {
    return hidesMoney(id, Audiences.viewer());
  }

  /** Whether somebody sees the activity without its money. */
  public boolean hidesMoney(ActivityId id, Viewer viewer) {
    return audiences
        .seeingEverything(() -> store.findReported(id.value()))
        .filter(it -> it.money() != null && !viewer.sees(it.money(), it.reporter()))
        .isPresent();
  }

  /**
   * Reads many activities as they were on a day, in the order asked for; leaves out what cannot be
   * seen.
   */
  public void forEach(List<ActivityId> ids, AsOf asOf, Consumer<HeldActivity> reader) {
    for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
      var some = ids.subList(from, Math.min(ids.size(), from + READ_AT_ONCE));
      written(() -> store.list(some, asOf)).forEach(reader);
    }
  }

  private List<HeldActivity> written(Supplier<List<HeldActivity>> some) {
    return traces.noted(Action.RECORDS_EXPORTED, some, it -> idsOf(it.stream()));
  }

  /** Reads every activity as it was on a day, in the order in which they were first registered. */
  public void forEach(AsOf asOf, Consumer<HeldActivity> reader) {
    var some = written(() -> store.listAfter(FIRST, READ_AT_ONCE, asOf));
    while (!some.isEmpty()) {
      some.forEach(reader);
      UUID last = some.getLast().version().activity().value();
      some = written(() -> store.listAfter(last, READ_AT_ONCE, asOf));
    }
  }

  private static List<ActivityId> idsOf(Stream<HeldActivity> held) {
    return held.map(it -> it.version().activity()).toList();
  }

  /** Says that somebody sees these in a list that was not made here; see {@link Traces}. */
  public void noteListed(List<ActivityId> ids) {
    traces.noted(Action.RECORDS_LISTED, () -> ids, it -> it);
  }

  /**
   * What changed since a place in the register's count of changes, of every audience: for what is
   * derived from the register and filters by audience itself.
   *
   * @return in the order of the count
   */
  public List<Change> changesAfter(long sequence, int limit) {
    return audiences.seeingEverything(() -> store.listChanges(sequence, limit));
  }

  /** How far the register's count of changes has come. */
  public long lastSequence() {
    return audiences.seeingEverything(store::lastSequence);
  }

  /** How many files were received, and when the latest. */
  public Receipts receipts() {
    return store.receipts();
  }

  /** Notes that a file was received; its records name the number that comes back. */
  @Transactional
  public long receive(String file, String fingerprint, String by) {
    long source = registrations.addSource(file, fingerprint, clock.instant(), by);
    traces.received(source, file, fingerprint);
    return source;
  }

  /**
   * Registers activities: all of them or, when the database fails, none.
   *
   * @param submissions in which no activity of one reporter occurs twice
   * @return what became of each, in the order submitted
   */
  public List<Registration> register(List<Submission> submissions, Receipt receipt) {
    if (submissions.isEmpty()) {
      return List.of();
    }
    var outcome =
        audiences.seeingEverything(() -> {
          var outcomes = registrar.register(submissions, receipt);
          traces.registered(submissions, outcomes, receipt);
          return new Outcome(outcomes, registrations.announce());
        });
    if (outcome.registrations().stream().anyMatch(it -> it != Registration.UNCHANGED)) {
      events.publishEvent(new ActivitiesChanged(outcome.sequence()));
    }
    return outcome.registrations();
  }

  /**
   * Registers what a person made of an activity, if nobody was quicker. Part of the caller's
   * transaction.
   *
   * @param base number of the version that the person saw; 0 for a new activity
   * @param reporter key of the organisation that reports it
   * @return the activity; absent when the register holds another version by now, or holds a new
   *     activity's identifier already
   */
  public Optional<ActivityId> revise(
      long base, String reporter, Submission submission, Receipt receipt) {
    return audiences.seeingEverything(() -> {
      registrations.lock();
      String identifier = submission.activity().identifier();
      long held =
          store
              .findId(identifier, reporter)
              .flatMap(id -> store.find(id, AsOf.NOW))
              .map(it -> it.version().sequence())
              .orElse(0L);
      if (held != base) {
        return Optional.empty();
      }
      register(List.of(submission), receipt);
      return store.findId(identifier, reporter).map(ActivityId::new);
    });
  }

  private record Outcome(List<Registration> registrations, long sequence) {}
}
