package org.commonground.coordination.pages.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.editing.Draft;
import org.commonground.coordination.editing.Draft.About;
import org.commonground.coordination.editing.Drafts;
import org.commonground.coordination.editing.Drafts.Change;
import org.commonground.coordination.editing.EditRefused;
import org.commonground.coordination.editing.Form;
import org.commonground.coordination.editing.Outcome;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Lets people write records. */
@Controller
final class EditPages {
  private static final String SUBMIT = "submit";

  private final Activities activities;
  private final Drafts drafts;
  private final EditWriter writer;

  EditPages(Activities activities, Drafts drafts, EditWriter writer) {
    this.activities = activities;
    this.drafts = drafts;
    this.writer = writer;
  }

  @GetMapping("/drafts/new")
  View offerNew(Visit visit, HttpServletRequest request) {
    Account person = person(request);
    return writer.blank(visit, person, drafts.aboutNew(person), "/drafts/new");
  }

  @PostMapping("/drafts/new")
  View begin(Visit visit, HttpServletRequest request) {
    Account person = person(request);
    return begin(visit, request, person, drafts.aboutNew(person));
  }

  @GetMapping("/activities/{id}/edit")
  View offer(Visit visit, @PathVariable String id, HttpServletRequest request) {
    Account person = person(request);
    About about = about(visit, person, id, "");
    return writer.blank(visit, person, about, "/activities/" + id + "/edit");
  }

  @PostMapping("/activities/{id}/edit")
  View revise(Visit visit, @PathVariable String id, HttpServletRequest request) {
    Account person = person(request);
    String base = Optional.ofNullable(request.getParameter("base")).orElse("");
    return begin(visit, request, person, about(visit, person, id, base));
  }

  /** The record as it stands, or as it stood in the version that the person saw. */
  private About about(Visit visit, Account person, String id, String base) {
    return ActivityId.parse(id)
        .flatMap(it ->
            base.matches("[0-9]{1,18}")
                ? activities.findVersion(it, Long.parseLong(base))
                : activities.find(it, AsOf.NOW))
        .map(it -> drafts.about(person, it))
        .orElseThrow(() -> new NotFound(visit.say("not-found.activity", id)));
  }

  private View begin(Visit visit, HttpServletRequest request, Account person, About about) {
    Form base = drafts.base(person, about);
    Draft draft = drafts.begin(person, about, change(request, base));
    return next(visit, request, person, draft);
  }

  private static Change change(HttpServletRequest request, Form base) {
    return new FormRequest(request.getParameterMap(), base).change();
  }

  private View next(Visit visit, HttpServletRequest request, Account person, Draft draft) {
    if (!SUBMIT.equals(request.getParameter("do"))) {
      return writer.goTo(visit.to("/drafts/" + draft.id(), "done", "saved"));
    }
    return tell(visit, person, draft, drafts.submit(person, draft.id()));
  }

  private View tell(Visit visit, Account person, Draft draft, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Registered(ActivityId activity) ->
          writer.goTo(visit.to("/activities/" + activity));
      case Outcome.Proposed() -> writer.goTo(visit.to("/drafts/" + draft.id(), "done", "proposed"));
      case Outcome.Merged(Draft both) ->
          writer.goTo(visit.to("/drafts/" + both.id(), "done", "merged"));
      case Outcome.Wrong(var problems) -> writer.wrong(visit, person, draft, problems);
    };
  }

  @GetMapping("/drafts/{id}")
  View draft(Visit visit, @PathVariable String id, HttpServletRequest request) {
    Account person = person(request);
    return writer.draft(visit, person, find(visit, id), request.getParameter("done"));
  }

  @PostMapping("/drafts/{id}")
  View save(Visit visit, @PathVariable String id, HttpServletRequest request) {
    Account person = person(request);
    Draft held = find(visit, id);
    Change change = change(request, drafts.base(person, held.about()));
    String seen = Optional.ofNullable(request.getParameter("revision")).orElse("");
    Draft draft = drafts.save(person, held.id(), change);
    boolean isFresh = seen.equals(String.valueOf(held.text().revision()));
    return isFresh
        ? next(visit, request, person, draft)
        : writer.goTo(visit.to("/drafts/" + id, "done", "twice"));
  }

  @PostMapping("/drafts/{id}/confirm")
  View confirm(Visit visit, @PathVariable String id, HttpServletRequest request) {
    Account person = person(request);
    Draft draft = find(visit, id);
    return tell(visit, person, draft, drafts.confirm(person, draft.id()));
  }

  @PostMapping("/drafts/{id}/return")
  View giveBack(Visit visit, @PathVariable String id, HttpServletRequest request) {
    String note = Optional.ofNullable(request.getParameter("note")).orElse("").strip();
    Account person = person(request);
    drafts.giveBack(
        person, find(visit, id).id(), note.length() <= 1000 ? note : note.substring(0, 1000));
    return writer.goTo(visit.to("/drafts"));
  }

  @PostMapping("/drafts/{id}/withdraw")
  View withdraw(Visit visit, @PathVariable String id, HttpServletRequest request) {
    drafts.withdraw(person(request), find(visit, id).id());
    return writer.goTo(visit.to("/drafts"));
  }

  @GetMapping("/drafts")
  View list(Visit visit, HttpServletRequest request) {
    return writer.list(visit, person(request));
  }

  private Draft find(Visit visit, String id) {
    return ActivityId.parse(id)
        .flatMap(it -> drafts.find(it.value()))
        .orElseThrow(() -> new NotFound(visit.say("edit.not-found")));
  }

  /** The door before these pages lets nobody in who is not signed in. */
  private static Account person(HttpServletRequest request) {
    return SignedIn.of(request).orElseThrow().account();
  }

  @ExceptionHandler(EditRefused.class)
  View refused(Visit visit, EditRefused refused) {
    return writer.refused(visit, refused);
  }
}
