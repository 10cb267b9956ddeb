package org.commonground.coordination.editing;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Reported;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.editing.Draft.About;
import org.commonground.coordination.editing.Draft.State;
import org.commonground.coordination.editing.Draft.Written;
import org.commonground.coordination.editing.EditRefused.Reason;
import org.commonground.iati.Activity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write: begun, saved, handed on, confirmed or returned. Each method refuses with
 * {@link EditRefused} what the person may not do. Safe for use by many threads.
 */
@Component
public class Drafts {
  private final DraftStore store;
  private final Activities activities;
  private final Reporters reporters;
  private final Revisions revisions;
  private final Clock clock;

  Drafts(
      DraftStore store,
      Activities activities,
      Reporters reporters,
      Revisions revisions,
      Clock clock) {
    this.store = store;
    this.activities = activities;
    this.reporters = reporters;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** What was written in one go. */
  public record Change(Form form, Audience audience, @Nullable Audience money, String reason) {}

  /** The draft, if the person may see it. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(UUID id) {
    return store.find(id);
  }

  /** What a person has written, the last first. */
  @Transactional(readOnly = true)
  public List<Draft> listBy(Account person) {
    return store.listBy(person.id());
  }

  /** What waits for a person to confirm it, the oldest first. */
  @Transactional(readOnly = true)
  public List<Draft> listWaitingFor(Account person) {
    var rights = new Rights(person);
    return store.listProposed().stream()
        .filter(it -> rights.mayConfirm(it.about().reporter()))
        .toList();
  }

  /** Begins a new activity of the person's own organisation, and says which it would be. */
  @Transactional(readOnly = true)
  public About aboutNew(Account person) {
    allow(new Rights(person).mayAdd());
    return new About(null, 0, reporters.newIdentifier(person.entity()), person.entity(), false);
  }

  /** Begins to revise an activity as it stands. */
  @Transactional(readOnly = true)
  public About about(Account person, HeldActivity held) {
    allow(new Rights(person).mayWrite());
    var id = held.version().activity();
    String reporter =
        activities
            .findReported(id)
            .map(Reported::reporter)
            .orElseThrow(() -> new EditRefused(Reason.NOT_OPEN));
    return new About(
        id,
        held.version().sequence(),
        held.activity().identifier(),
        reporter,
        activities.hidesMoney(id));
  }

  /** What the version says that a draft revises, in the parts that the person may change. */
  @Transactional(readOnly = true)
  public Form base(Account person, About about) {
    return revisions.base(new Rights(person), about);
  }

  /** For whom a person may let a record be, the present audience first. */
  @Transactional(readOnly = true)
  public List<Audience> audiences(Account person, About about) {
    Set<Audience> allowed = new LinkedHashSet<>();
    allowed.add(
        about
            .activity()
            .flatMap(activities::findReported)
            .map(Reported::audience)
            .orElse(Audience.PUBLIC));
    if (choosesAudience(person, about)) {
      allowed.addAll(Audience.COMMON);
      allowed.addAll(person.audiences());
    }
    return List.copyOf(allowed);
  }

  /**
   * For whom of them a person may let the money of a record be, the present one first if there is
   * any. None means that the person leaves it as it is.
   */
  @Transactional(readOnly = true)
  public List<Audience> moneyAudiences(Account person, About about) {
    Set<Audience> allowed = new LinkedHashSet<>();
    if (choosesAudience(person, about) && !about.isWithoutMoney()) {
      money(about).ifPresent(allowed::add);
      allowed.addAll(Audience.COMMON);
      allowed.addAll(person.audiences());
      allowed.remove(Audience.PUBLIC);
    }
    return List.copyOf(allowed);
  }

  /** For whom of those who see it the money of a record is now; empty for all. */
  @Transactional(readOnly = true)
  public Optional<Audience> money(About about) {
    Optional<Reported> reported = about.activity().flatMap(activities::findReported);
    return reported
        .map(Reported::money)
        .filter(it -> !it.equals(Audience.PUBLIC))
        .filter(it -> !it.equals(reported.orElseThrow().audience()));
  }

  private static boolean choosesAudience(Account person, About about) {
    var rights = new Rights(person);
    return rights.isOwn(about.reporter()) || rights.mayConfirm(about.reporter());
  }

  private Change allowed(Account person, About about, Change change) {
    List<Audience> allowed = audiences(person, about);
    boolean isAllowed = allowed.contains(change.audience());
    return new Change(
        change.form(),
        isAllowed ? change.audience() : allowed.getFirst(),
        money(person, about, change),
        change.reason());
  }

  /** Absent where nothing was chosen, or what may not be. */
  private @Nullable Audience money(Account person, About about, Change change) {
    Audience asked = change.money();
    List<Audience> allowed = moneyAudiences(person, about);
    boolean isAll = Audience.PUBLIC.equals(asked) && !allowed.isEmpty();
    return isAll || (asked != null && allowed.contains(asked)) ? asked : null;
  }

  /** Keeps what a person wrote. */
  @Transactional
  public Draft begin(Account person, About about, Change change) {
    allow(new Rights(person).mayWrite());
    allow(about.base() > 0 || new Rights(person).isOwn(about.reporter()));
    UUID id =
        store.add(
            about,
            person.id(),
            person.entity(),
            written(allowed(person, about, change), 1),
            clock.instant());
    return store.find(id).orElseThrow();
  }

  /** Keeps what a person wrote on. */
  @Transactional
  public Draft save(Account person, UUID id, Change change) {
    Draft draft = own(person, id);
    Written text = written(allowed(person, draft.about(), change), draft.text().revision());
    store.put(with(draft, draft.state(), text), clock.instant());
    return store.find(id).orElseThrow();
  }

  private static Written written(Change change, int revision) {
    String title =
        change.form().rows(Parts.TITLE).stream().findFirst().map(it -> it.value("text")).orElse("");
    return new Written(
        title, change.form(), change.audience(), change.money(), change.reason(), revision);
  }

  private static Draft with(Draft draft, State state, Written text) {
    return new Draft(
        draft.id(),
        draft.about(),
        draft.author(),
        state,
        text,
        List.of(),
        draft.note(),
        draft.changedAt());
  }

  /** What is wrong in a draft as it stands. */
  @Transactional(readOnly = true)
  public List<Problem> problems(Account person, Draft draft) {
    return revisions.problems(new Rights(person), draft);
  }

  /** A record before and after a draft. */
  public record Preview(Activity before, Activity after) {}

  /** What a draft would make of the record. */
  @Transactional(readOnly = true)
  public Preview preview(Draft draft) {
    return revisions.preview(draft);
  }

  /** Puts a draft into the register, or hands it to those who confirm. */
  @Transactional
  public Outcome submit(Account person, UUID id) {
    Draft draft = own(person, id);
    var rights = new Rights(person);
    List<Problem> problems = revisions.problems(rights, draft);
    if (!problems.isEmpty()) {
      return new Outcome.Wrong(problems);
    }
    if (rights.mayConfirm(draft.about().reporter())) {
      return revisions.register(draft);
    }
    store.put(with(draft, State.PROPOSED, draft.text()), clock.instant());
    return new Outcome.Proposed();
  }

  /** Confirms what somebody proposed. */
  @Transactional
  public Outcome confirm(Account person, UUID id) {
    return revisions.register(proposed(person, id));
  }

  /** Gives back what somebody proposed, with a note. */
  @Transactional
  public void giveBack(Account person, UUID id, String note) {
    Draft draft = proposed(person, id);
    store.put(
        new Draft(
            draft.id(),
            draft.about(),
            draft.author(),
            State.RETURNED,
            draft.text(),
            draft.conflicts(),
            note,
            draft.changedAt()),
        clock.instant());
  }

  /** Throws a draft away, or takes a proposal back to write on. */
  @Transactional
  public void withdraw(Account person, UUID id) {
    Draft draft =
        store
            .lock(id)
            .filter(it -> it.author().equals(person.id()))
            .orElseThrow(() -> new EditRefused(Reason.NOT_OPEN));
    if (draft.state() == State.PROPOSED) {
      store.put(with(draft, State.BEGUN, draft.text()), clock.instant());
    } else {
      store.remove(id);
    }
  }

  private Draft own(Account person, UUID id) {
    allow(new Rights(person).mayWrite());
    return store
        .lock(id)
        .filter(it -> it.author().equals(person.id()) && it.isOpen())
        .orElseThrow(() -> new EditRefused(Reason.NOT_OPEN));
  }

  private Draft proposed(Account person, UUID id) {
    Draft draft =
        store
            .lock(id)
            .filter(it -> it.state() == State.PROPOSED)
            .orElseThrow(() -> new EditRefused(Reason.NOT_OPEN));
    allow(new Rights(person).mayConfirm(draft.about().reporter()));
    return draft;
  }

  private static void allow(boolean isAllowed) {
    if (!isAllowed) {
      throw new EditRefused(Reason.NOT_ALLOWED);
    }
  }
}
