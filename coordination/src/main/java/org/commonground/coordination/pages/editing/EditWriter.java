package org.commonground.coordination.pages.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.editing.Draft;
import org.commonground.coordination.editing.Draft.About;
import org.commonground.coordination.editing.Draft.State;
import org.commonground.coordination.editing.Drafts;
import org.commonground.coordination.editing.EditRefused;
import org.commonground.coordination.editing.Form;
import org.commonground.coordination.editing.Part;
import org.commonground.coordination.editing.Parts;
import org.commonground.coordination.editing.Problem;
import org.commonground.coordination.editing.Rights;
import org.commonground.coordination.editing.Row;
import org.commonground.coordination.pages.ErrorPage;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.editing.FormPage.Heading;
import org.commonground.coordination.pages.editing.FormPage.Option;
import org.commonground.coordination.pages.editing.FormWriter.Typed;
import org.commonground.coordination.pages.parts.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Writes the pages on which people write. */
@Component
final class EditWriter {
  private static final int NOT_TAKEN = 422;

  private final Activities activities;
  private final Drafts drafts;
  private final FormWriter forms;
  private final ProposalWriter proposals;
  private final PageTemplates templates;

  EditWriter(
      Activities activities,
      Drafts drafts,
      FormWriter forms,
      ProposalWriter proposals,
      PageTemplates templates) {
    this.activities = activities;
    this.drafts = drafts;
    this.forms = forms;
    this.proposals = proposals;
    this.templates = templates;
  }

  /** Leads on; the browser asks for the other page. */
  View goTo(String address) {
    return templates.goTo(address);
  }

  /** The form before anything was typed. */
  View blank(Visit visit, Account person, About about, String action) {
    Form base = drafts.base(person, about);
    Form shown = about.base() == 0 ? inTheReadersLanguage(visit, base) : base;
    var audience = drafts.audiences(person, about).getFirst();
    return templates.page(
        "editing/form",
        new FormPage(
            visit,
            heading(visit, person, about, visit.to(action), 0, ""),
            forms.parts(visit, new Typed(shown, List.of(), List.of())),
            left(visit, base),
            audiences(visit, drafts.audiences(person, about), audience),
            money(visit, person, about, drafts.money(about).orElse(null)),
            Map.of("seen-money", seenMoney(about), "seen-amounts", String.valueOf(base.amounts())),
            "",
            List.of(),
            List.of()));
  }

  private static Form inTheReadersLanguage(Visit visit, Form base) {
    Map<String, List<Row>> parts = new HashMap<>(base.parts());
    var row = new Row(Row.NEW, Map.of("language", visit.language().tag()));
    parts.put(Parts.TITLE.name(), List.of(row));
    parts.put(Parts.DESCRIPTION.name(), List.of(row));
    return new Form(parts);
  }

  /** The draft: a form for its author, else what it would change. */
  View draft(Visit visit, Account person, Draft draft, @Nullable String done) {
    List<String> notices = new ArrayList<>();
    if (done != null) {
      visit.findCode("edit.done", done).ifPresent(notices::add);
    }
    if (draft.author().equals(person.id()) && draft.isOpen()) {
      List<Problem> problems =
          draft.conflicts().isEmpty() ? List.of() : drafts.problems(person, draft);
      return form(visit, person, draft, problems, notices);
    }
    return templates.page("editing/proposal", proposals.page(visit, person, draft, notices));
  }

  /** What is wrong in a draft: in its form for its author, in a sentence for others. */
  View wrong(Visit visit, Account person, Draft draft, List<Problem> problems) {
    if (draft.author().equals(person.id()) && draft.isOpen()) {
      return form(visit, person, draft, problems, List.of());
    }
    List<String> said = forms.problems(visit, problems).stream().map(Link::label).toList();
    var page = proposals.page(visit, person, draft, said);
    return templates.page("editing/proposal", page, NOT_TAKEN);
  }

  /** The form of a draft. */
  View form(
      Visit visit, Account person, Draft draft, List<Problem> problems, List<String> notices) {
    List<String> said = said(visit, draft, notices);
    About about = draft.about();
    String address = visit.to("/drafts/" + draft.id());
    var page =
        new FormPage(
            visit,
            heading(
                visit,
                person,
                about,
                address,
                draft.text().revision(),
                visit.to("/drafts/" + draft.id() + "/withdraw")),
            forms.parts(visit, new Typed(draft.text().form(), problems, draft.conflicts())),
            left(visit, draft.text().form()),
            audiences(visit, drafts.audiences(person, about), draft.text().audience()),
            money(visit, person, about, shownMoney(draft)),
            Map.of("seen-money", seenMoney(about)),
            draft.text().reason(),
            said,
            forms.problems(visit, problems));
    return templates.page("editing/form", page, problems.isEmpty() ? 200 : NOT_TAKEN);
  }

  /** What happened to the draft besides. */
  private static List<String> said(Visit visit, Draft draft, List<String> notices) {
    List<String> said = new ArrayList<>(notices);
    if (draft.state() == State.RETURNED) {
      said.add(visit.say("edit.returned", draft.note()));
    }
    if (!draft.conflicts().isEmpty()) {
      said.add(visit.say("edit.conflicts", draft.conflicts().size()));
    }
    return said;
  }

  private Heading heading(
      Visit visit, Account person, About about, String action, int revision, String withdraw) {
    boolean mayConfirm = new Rights(person).mayConfirm(about.reporter());
    Link record =
        about
            .activity()
            .flatMap(it -> activities.find(it, AsOf.NOW))
            .map(it ->
                new Link(
                    it.activity().title().text(visit.locale()),
                    visit.to("/activities/" + it.version().activity())))
            .orElse(Link.NONE);
    return new Heading(
        visit.say(about.base() == 0 ? "edit.new" : "edit.revise"),
        record,
        action,
        about.base(),
        revision,
        visit.say(mayConfirm ? "edit.register" : "edit.propose"),
        visit.say(mayConfirm ? "edit.register.hint" : "edit.propose.hint"),
        withdraw);
  }

  /** Parts with too many rows for a form; counts of people are not spoken of to others. */
  private static List<String> left(Visit visit, Form shown) {
    return Parts.list().stream()
        .filter(it -> it.shape() == Part.Shape.ROWS && !shown.has(it))
        .filter(it -> !it.equals(Parts.PARTICIPANTS))
        .map(it -> visit.code("edit.part", it.name()))
        .toList();
  }

  private static List<Option> audiences(
      Visit visit, List<Audience> allowed, @Nullable Audience chosen) {
    return allowed.stream()
        .map(it -> new Option(it.code(), visit.code("edit.for", it.code()), it.equals(chosen)))
        .toList();
  }

  private String seenMoney(About about) {
    return drafts.money(about).map(Audience::code).orElse("");
  }

  /** What the author chose, else what holds now; absent for all. */
  private @Nullable Audience shownMoney(Draft draft) {
    Audience chosen = draft.text().money();
    if (chosen == null) {
      return drafts.money(draft.about()).orElse(null);
    }
    return chosen.equals(Audience.PUBLIC) ? null : chosen;
  }

  /** Nothing where the person leaves it as it is. */
  private List<Option> money(Visit visit, Account person, About about, @Nullable Audience chosen) {
    List<Audience> allowed = drafts.moneyAudiences(person, about);
    if (allowed.isEmpty()) {
      return List.of();
    }
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.say("edit.money.all"), chosen == null));
    options.addAll(audiences(visit, allowed, chosen));
    return options;
  }

  View list(Visit visit, Account person) {
    return templates.page("editing/drafts", proposals.list(visit, person));
  }

  View refused(Visit visit, EditRefused refused) {
    String word = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    int status = refused.reason() == EditRefused.Reason.NOT_ALLOWED ? 403 : 409;
    var page =
        new ErrorPage(
            visit,
            visit.say("edit.refused.title"),
            visit.code("edit.refused", word),
            "",
            new Link(visit.say("edit.drafts"), visit.to("/drafts")));
    return templates.page("error", page, status);
  }
}
