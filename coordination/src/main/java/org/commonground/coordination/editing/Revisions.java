package org.commonground.coordination.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Reported;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Viewer;
import org.commonground.coordination.editing.Draft.About;
import org.commonground.coordination.editing.Draft.State;
import org.commonground.coordination.editing.Draft.Written;
import org.commonground.coordination.editing.Drafts.Preview;
import org.commonground.coordination.editing.EditRefused.Reason;
import org.commonground.coordination.exchange.tables.Statements;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.xml.CanonicalXml;
import org.springframework.stereotype.Component;

/** Makes new versions out of drafts. Part of the caller's transaction. */
@Component
final class Revisions {
  private static final String SOURCE = "Common Ground";

  private final DraftStore store;
  private final Accounts accounts;
  private final Activities activities;
  private final Statements statements;
  private final Reporters reporters;
  private final Checks checks;
  private final Finish finish;
  private final Audit audit;
  private final Clock clock;

  Revisions(
      DraftStore store,
      Accounts accounts,
      Activities activities,
      Statements statements,
      Reporters reporters,
      Checks checks,
      Finish finish,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.activities = activities;
    this.statements = statements;
    this.reporters = reporters;
    this.checks = checks;
    this.finish = finish;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the version says that a draft revises, in the parts that the person may change. */
  Form base(Rights rights, About about) {
    boolean isHidden = about.activity().filter(activities::hidesMoney).isPresent();
    Element record = record(isHidden ? about.withoutMoney() : about);
    boolean isOwn = rights.isOwn(about.reporter());
    return FormTree.read(record, Scope.of(new Activity(record), isOwn));
  }

  /** The version that a draft revises, as its author saw it. */
  private Element record(About about) {
    return about
        .activity()
        .map(it -> seen(about, it, about.base()))
        .orElseGet(() -> reporters.skeleton(about.identifier(), about.reporter()));
  }

  private Element seen(About about, ActivityId activity, long version) {
    // Whoever asks has to see the record, if not all of it.
    Optional<HeldActivity> seen =
        activities
            .findReported(activity)
            .flatMap(it ->
                about.isWithoutMoney()
                    ? activities.findVersionWithoutMoney(activity, version)
                    : activities.findWhole(activity, version));
    return seen.map(it -> it.activity().element())
        .orElseThrow(() -> new EditRefused(Reason.NOT_OPEN));
  }

  /**
   * A draft as its author may write on it now: amounts that they saw once and see no more are left
   * out, and stay in the record as they are.
   */
  private Draft seenByAuthor(Draft draft) {
    Viewer author = accounts.find(draft.author()).map(Account::viewer).orElse(Viewer.PUBLIC);
    return draft.about().activity().filter(it -> activities.hidesMoney(it, author)).isPresent()
        ? draft.withoutMoney()
        : draft;
  }

  Preview preview(Draft draft) {
    boolean isHidden = draft.about().activity().filter(activities::hidesMoney).isPresent();
    Draft shown = isHidden ? draft.withoutMoney() : seenByAuthor(draft);
    Element before = record(shown.about());
    Element after = FormTree.write(shown.text().form(), before);
    return new Preview(new Activity(before), new Activity(after));
  }

  /** The record with what the draft says, and with what its author could not see of it. */
  private Element written(Draft draft) {
    About about = draft.about();
    Form form = draft.text().form();
    Element before = record(about);
    Optional<Element> whole =
        about
            .activity()
            .filter(it -> about.isWithoutMoney())
            .flatMap(it -> activities.findWhole(it, about.base()))
            .map(it -> it.activity().element());
    return whole
        .map(it -> FormTree.write(Merge.of(read(before, form), read(it, form), form).form(), it))
        .orElseGet(() -> FormTree.write(form, before));
  }

  private static Form read(Element record, Form parts) {
    return FormTree.read(record, Parts.list().stream().filter(parts::has).toList());
  }

  List<Problem> problems(Rights rights, Draft draft) {
    return checks.of(draft.text().form(), base(rights, draft.about()));
  }

  /**
   * Puts a draft into the register, if it still holds the version that the draft revises; else
   * brings both together in the draft.
   */
  Outcome register(Draft written) {
    Draft draft = seenByAuthor(written);
    About about = draft.about();
    Optional<HeldActivity> held = about.activity().flatMap(it -> activities.find(it, AsOf.NOW));
    if (about.activity().isPresent() && held.isEmpty()) {
      throw new EditRefused(Reason.NOT_OPEN);
    }
    long current = held.map(it -> it.version().sequence()).orElse(0L);
    if (current != about.base()) {
      return merge(draft, held.orElseThrow());
    }
    Instant now = after(held);
    Activity revised = finish.of(written(draft), now);
    Optional<ActivityId> registered = register(draft, revised, now);
    if (registered.isEmpty()) {
      // Somebody was quicker by a moment.
      return held.isPresent() ? merge(draft, current(about)) : taken();
    }
    leaveTrace(draft, registered.get());
    statements.replace(revised, draft.text().audience());
    confirmed(draft, registered.get());
    return new Outcome.Registered(registered.get());
  }

  private void leaveTrace(Draft draft, ActivityId activity) {
    Action action = draft.about().base() == 0 ? Action.RECORD_CREATED : Action.RECORD_REVISED;
    audit.record(
        action
            .on(Subject.activity(activity.value()))
            .because(draft.text().reason())
            .with("draft", draft.id().toString())
            .with("author", draft.author().toString()));
  }

  private static Outcome taken() {
    return new Outcome.Wrong(List.of(new Problem("record", 0, "", "identifier-taken")));
  }

  private HeldActivity current(About about) {
    return about
        .activity()
        .flatMap(it -> activities.find(it, AsOf.NOW))
        .orElseThrow(() -> new EditRefused(Reason.NOT_OPEN));
  }

  /** Later than what the version claims, whatever the clocks of others say. */
  private Instant after(Optional<HeldActivity> held) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return held.map(it -> it.version().saidAt().plus(1, ChronoUnit.MICROS))
        .filter(it -> it.isAfter(now))
        .orElse(now);
  }

  private Optional<ActivityId> register(Draft draft, Activity revised, Instant now) {
    byte[] content = CanonicalXml.write(revised.element());
    // Everybody is shown it: of a record whose money is hidden it must not prove a guess at the
    // money.
    long source =
        activities.receive(
            SOURCE, DigestUtils.sha256Hex(Activities.withoutMoney(content)), Activities.EDITED);
    return activities.revise(
        draft.about().base(),
        draft.about().reporter(),
        new Submission(revised, content, now, 0),
        new Receipt(
            source, Activities.EDITED, now, draft.text().audience(), money(draft).orElse(null)));
  }

  /** Who may see the money from now on; empty to leave it as it is. */
  private Optional<Audience> money(Draft draft) {
    About about = draft.about();
    Optional<Audience> chosen =
        Optional.ofNullable(draft.text().money()).filter(it -> !about.isWithoutMoney());
    boolean isParted =
        about.activity().flatMap(activities::findReported).map(Reported::money).isPresent();
    return chosen.filter(it -> isParted || !it.equals(Audience.PUBLIC));
  }

  private Outcome merge(Draft draft, HeldActivity held) {
    About about = draft.about();
    Written text = draft.text();
    long version = held.version().sequence();
    Element theirs = seen(about, held.version().activity(), version);
    Merge.Merged merged =
        Merge.of(read(record(about), text.form()), read(theirs, text.form()), text.form());
    var both =
        new Draft(
            draft.id(),
            about.now(held.version().activity(), version),
            draft.author(),
            draft.state(),
            text.with(merged.form()),
            merged.conflicts(),
            draft.note(),
            draft.changedAt());
    store.put(both, clock.instant());
    return new Outcome.Merged(both);
  }

  /** What was written stands in the register; the draft keeps only what became of it. */
  private void confirmed(Draft draft, ActivityId activity) {
    About about = draft.about();
    Written text = draft.text();
    store.put(
        new Draft(
            draft.id(),
            about.now(activity, about.base()),
            draft.author(),
            State.CONFIRMED,
            text.done(),
            List.of(),
            draft.note(),
            draft.changedAt()),
        clock.instant());
  }
}
