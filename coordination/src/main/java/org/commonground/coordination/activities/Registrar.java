package org.commonground.coordination.activities;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.organisations.NamedIn;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.iati.Activity;
import org.commonground.iati.Organisation;
import org.commonground.iati.xml.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what a submitted activity is to the register, and writes it: new, changed, known already,
 * or older than what is held.
 *
 * <p>A version is valid from the moment that its source states. Sources that change a record
 * without saying when are taken to have changed it when the register received it.
 */
@Component
final class Registrar {
  private final RegistrationStore store;
  private final MoneyStore money;
  private final Organisations organisations;

  Registrar(RegistrationStore store, MoneyStore money, Organisations organisations) {
    this.store = store;
    this.money = money;
    this.organisations = organisations;
  }

  /** Registers a batch in which no activity occurs twice; answers in the order submitted. */
  List<Registration> register(List<Submission> submissions, Receipt receipt) {
    store.lock();
    String[] identifiers = column(submissions, Activity::identifier);
    String[] reporters = column(submissions, this::reporter);
    Audience audience = Optional.ofNullable(receipt.audience()).orElse(Audience.PUBLIC);
    store.addActivities(identifiers, reporters, audience.code());
    if (receipt.audience() != null) {
      store.changeAudience(identifiers, reporters, audience.code());
    }
    if (receipt.money() != null) {
      guardMoney(identifiers, reporters, receipt.money());
    }
    byte[][] fingerprints = new byte[submissions.size()][];
    @Nullable Instant[] claimed = new Instant[submissions.size()];
    for (int i = 0; i < submissions.size(); i++) {
      fingerprints[i] = Fingerprint.of(submissions.get(i).activity().element()).bytes();
      claimed[i] = notInFuture(submissions.get(i).statedAt(), receipt.at());
    }
    List<Held> held = store.listHeld(identifiers, reporters, fingerprints, claimed);
    var batch = new Batch(receipt);
    for (int i = 0; i < held.size(); i++) {
      batch.add(held.get(i), claimed[i], submissions.get(i), fingerprints[i]);
    }
    write(batch, receipt);
    keepNames(submissions, held, receipt);
    return batch.registrations;
  }

  /** What is held already follows what is said about money now. */
  private void guardMoney(String[] identifiers, String[] reporters, Audience audience) {
    money.changeAudience(identifiers, reporters, audience.code());
    money
        .listOpen(identifiers, reporters)
        .forEach(it -> money.part(it, MoneyElements.without(it.content()), audience.code()));
  }

  private void write(Batch batch, Receipt receipt) {
    if (!batch.successors.isEmpty()) {
      store.supersede(batch.successors);
    }
    List<VersionRow> rows = new ArrayList<>(batch.firsts);
    rows.addAll(batch.successors);
    for (VersionRow older : batch.older) {
      rows.add(older.endingAt(store.split(older.activity(), older.statedAt())));
    }
    if (!rows.isEmpty()) {
      store.addVersions(rows, receipt.at(), receipt.source());
    }
  }

  private void keepNames(List<Submission> submissions, List<Held> held, Receipt receipt) {
    Map<NamedIn, List<Organisation>> byRecord = new HashMap<>();
    for (int i = 0; i < held.size(); i++) {
      Held record = held.get(i);
      Activity activity = submissions.get(i).activity();
      var all = Audience.of(record.audience());
      var some = money(record, receipt).map(it -> Audience.ofBoth(all, it)).orElse(all);
      names(byRecord, all, record).addAll(mentioned(activity));
      names(byRecord, some, record).addAll(MoneyElements.organisations(activity));
    }
    byRecord.forEach((record, mentioned) -> organisations.register(mentioned, record));
  }

  /** Who sees the money from now on; empty for all who see the record. */
  private static Optional<Audience> money(Held held, Receipt receipt) {
    return Optional.ofNullable(receipt.money())
        .or(() -> Optional.ofNullable(held.money()).map(Audience::of));
  }

  private static List<Organisation> names(
      Map<NamedIn, List<Organisation>> byRecord, Audience audience, Held record) {
    return byRecord.computeIfAbsent(
        new NamedIn(audience, record.reporter()), any -> new ArrayList<>());
  }

  private static List<Organisation> mentioned(Activity activity) {
    List<Organisation> found = new ArrayList<>();
    activity.reportingOrg().ifPresent(found::add);
    activity.participatingOrgs().forEach(it -> found.add(it.organisation()));
    return found;
  }

  private String reporter(Activity activity) {
    return activity.reportingOrg().map(organisations::keyOf).orElse("");
  }

  private static @Nullable Instant notInFuture(@Nullable Instant stated, Instant now) {
    if (stated == null) {
      return null;
    }
    // The database keeps microseconds; comparing finer ones would make equal moments unequal.
    return (stated.isAfter(now) ? now : stated).truncatedTo(ChronoUnit.MICROS);
  }

  private static String[] column(
      List<Submission> submissions, java.util.function.Function<Activity, String> part) {
    return submissions.stream().map(it -> part.apply(it.activity())).toArray(String[]::new);
  }

  /** Sorts a batch into what has to be written. */
  private static final class Batch {
    final List<VersionRow> firsts = new ArrayList<>();
    final List<VersionRow> successors = new ArrayList<>();
    final List<VersionRow> older = new ArrayList<>();
    final List<Registration> registrations = new ArrayList<>();
    private final Instant now;
    private final @Nullable Audience money;

    Batch(Receipt receipt) {
      this.now = receipt.at();
      this.money = receipt.money();
    }

    void add(Held held, @Nullable Instant claimed, Submission submission, byte[] fingerprint) {
      if (held.isCurrent() || held.isKnown()) {
        registrations.add(Registration.UNCHANGED);
        return;
      }
      Instant current = held.current();
      if (current == null) {
        registrations.add(Registration.ADDED);
        firsts.add(row(held, claimed, claimed == null ? now : claimed, submission, fingerprint));
      } else if (claimed != null && held.claimed() != null && claimed.isBefore(held.claimed())) {
        registrations.add(Registration.OLDER);
        older.add(row(held, claimed, claimed, submission, fingerprint));
      } else {
        registrations.add(Registration.CHANGED);
        // Changed without saying so: it was changed after the last time it was received.
        Instant from = claimed != null && claimed.isAfter(current) ? claimed : now;
        successors.add(row(held, claimed, from, submission, fingerprint));
      }
    }

    private VersionRow row(
        Held held,
        @Nullable Instant claimed,
        Instant from,
        Submission submission,
        byte[] fingerprint) {
      return new VersionRow(
          held.activity(),
          held.audience(),
          held.reporter(),
          money == null ? held.money() : money.code(),
          claimed,
          from,
          null,
          submission.line(),
          fingerprint,
          submission.content());
    }
  }
}
