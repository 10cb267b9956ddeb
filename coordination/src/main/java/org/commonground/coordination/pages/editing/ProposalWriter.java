package org.commonground.coordination.pages.editing;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.editing.Draft;
import org.commonground.coordination.editing.Draft.State;
import org.commonground.coordination.editing.Drafts;
import org.commonground.coordination.editing.Drafts.Preview;
import org.commonground.coordination.editing.Rights;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.editing.DraftsPage.DraftRow;
import org.commonground.coordination.pages.editing.ProposalPage.May;
import org.commonground.coordination.pages.parts.Link;
import org.springframework.stereotype.Component;

/** Writes what others propose, and lists of drafts. */
@Component
final class ProposalWriter {
  private final Drafts drafts;
  private final Accounts accounts;
  private final Organisations organisations;
  private final ChangeWriter changes;

  ProposalWriter(
      Drafts drafts, Accounts accounts, Organisations organisations, ChangeWriter changes) {
    this.drafts = drafts;
    this.accounts = accounts;
    this.organisations = organisations;
    this.changes = changes;
  }

  ProposalPage page(Visit visit, Account person, Draft draft, List<String> notices) {
    var about = draft.about();
    boolean isWaiting = draft.state() == State.PROPOSED;
    boolean mayConfirm = isWaiting && new Rights(person).mayConfirm(about.reporter());
    boolean mayWithdraw = isWaiting && draft.author().equals(person.id());
    String address = "/drafts/" + draft.id();
    return new ProposalPage(
        visit,
        title(visit, draft),
        visit.code("edit.state", draft.state().code()),
        about
            .activity()
            .map(it -> new Link(visit.say("edit.to-record"), visit.to("/activities/" + it)))
            .orElse(Link.NONE),
        facts(visit, draft),
        isWaiting ? changes(visit, person, draft) : List.of(),
        notices,
        new May(
            mayConfirm ? visit.to(address + "/confirm") : "",
            mayConfirm ? visit.to(address + "/return") : "",
            mayWithdraw ? visit.to(address + "/withdraw") : ""));
  }

  private List<Changed> changes(Visit visit, Account person, Draft draft) {
    boolean isOwn = new Rights(person).isOwn(draft.about().reporter());
    Preview preview = drafts.preview(draft);
    return changes.changes(visit, preview.before(), preview.after(), isOwn);
  }

  private List<Link> facts(Visit visit, Draft draft) {
    List<Link> facts = new ArrayList<>();
    String author = accounts.find(draft.author()).map(Account::name).orElse("");
    if (!author.isEmpty()) {
      facts.add(new Link(visit.say("edit.author"), author));
    }
    facts.add(new Link(visit.say("fact.reporter"), organisation(visit, draft)));
    facts.add(new Link(visit.say("fact.identifier"), draft.about().identifier()));
    facts.add(
        new Link(
            visit.say("edit.audience"), visit.code("edit.for", draft.text().audience().code())));
    Audience money = draft.text().money();
    if (money != null) {
      facts.add(
          new Link(
              visit.say("edit.money"),
              money.equals(Audience.PUBLIC)
                  ? visit.say("edit.money.all")
                  : visit.code("edit.for", money.code())));
    }
    facts.add(new Link(visit.say("edit.changed"), visit.figures().day(draft.changedAt())));
    if (!draft.text().reason().isEmpty()) {
      facts.add(new Link(visit.say("edit.reason"), draft.text().reason()));
    }
    return facts;
  }

  private String organisation(Visit visit, Draft draft) {
    String key = draft.about().reporter();
    return organisations.find(key).map(it -> it.name(visit.locale())).orElse(key);
  }

  private static String title(Visit visit, Draft draft) {
    return draft.text().title().isEmpty() ? visit.say("activity.untitled") : draft.text().title();
  }

  DraftsPage list(Visit visit, Account person) {
    return new DraftsPage(
        visit,
        new Rights(person).mayAdd(),
        drafts.listWaitingFor(person).stream().map(it -> row(visit, it)).toList(),
        drafts.listBy(person).stream().map(it -> row(visit, it)).toList());
  }

  private DraftRow row(Visit visit, Draft draft) {
    return new DraftRow(
        visit.to("/drafts/" + draft.id()),
        title(visit, draft),
        organisation(visit, draft),
        visit.code("edit.state", draft.state().code()),
        visit.figures().day(draft.changedAt()),
        draft.state() == State.RETURNED ? draft.note() : "");
  }
}
