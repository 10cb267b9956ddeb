package org.commonground.coordination.pages.contacts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.contacts.Contact;
import org.commonground.coordination.contacts.ContactRefused;
import org.commonground.coordination.contacts.ContactRefused.Reason;
import org.commonground.coordination.contacts.Contacts;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.ErrorPage;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets an organisation look after its contacts. Everybody sees them on its page. */
@Controller
final class ContactPages {
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_TAKEN = 422;

  private final Contacts contacts;
  private final Organisations organisations;
  private final PageTemplates templates;

  ContactPages(Contacts contacts, Organisations organisations, PageTemplates templates) {
    this.contacts = contacts;
    this.organisations = organisations;
    this.templates = templates;
  }

  /** A request for the contacts of an organisation by somebody who is signed in. */
  private record Asked(Visit visit, Account person, String owner, Link organisation) {
    ContactWriter writer() {
      return new ContactWriter(visit, person, owner);
    }
  }

  private Asked asked(Visit visit, String key, HttpServletRequest request) {
    String name =
        organisations
            .find(key)
            .orElseThrow(() -> new NotFound(visit.say("not-found.organisation", key)))
            .name(visit.locale());
    Account person = SignedIn.of(request).orElseThrow().account();
    return new Asked(
        visit, person, key, new Link(name, visit.to("/organisations/" + Links.segment(key))));
  }

  @GetMapping("/organisations/{key}/contacts")
  View list(Visit visit, @PathVariable String key, HttpServletRequest request) {
    Asked asked = asked(visit, key, request);
    return asked.person().writesFor(key) ? page(asked, null) : refused(asked);
  }

  private View page(Asked asked, ContactWriter.@Nullable Refused refused) {
    boolean isSaved =
        asked.visit().links().besides().stream().anyMatch(it -> it.name().equals("done"));
    return templates.page(
        "contacts",
        new ContactsPage(
            asked.visit(),
            asked.organisation(),
            isSaved && refused == null,
            asked.writer().forms(contacts.listOf(asked.owner()), refused)),
        refused == null ? OK : NOT_TAKEN);
  }

  private View refused(Asked asked) {
    Visit visit = asked.visit();
    return templates.page(
        "error",
        new ErrorPage(
            visit,
            visit.say("contacts.title"),
            visit.say("contacts.refused.not-allowed"),
            "",
            asked.organisation()),
        FORBIDDEN);
  }

  @PostMapping("/organisations/{key}/contacts")
  View add(
      Visit visit,
      @PathVariable String key,
      @RequestParam Map<String, String> form,
      HttpServletRequest request) {
    Asked asked = asked(visit, key, request);
    var sent = ContactRequest.read(form);
    return taken(
        asked,
        ContactWriter.NEW,
        sent,
        () -> contacts.add(asked.person(), key, sent.person(), sent.use()));
  }

  @PostMapping("/organisations/{key}/contacts/{id}")
  View change(
      Visit visit,
      @PathVariable String key,
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      HttpServletRequest request) {
    Asked asked = asked(visit, key, request);
    var sent = ContactRequest.read(form);
    boolean isRemoved = "remove".equals(form.get("do"));
    return taken(
        asked,
        id.toString(),
        sent,
        () -> {
          if (isRemoved) {
            contacts.remove(asked.person(), key, id);
          } else {
            contacts.change(asked.person(), new Contact(id, key, sent.person(), sent.use()));
          }
        });
  }

  private View taken(Asked asked, String key, ContactRequest sent, Runnable work) {
    try {
      work.run();
    } catch (ContactRefused refused) {
      if (refused.reason() == Reason.NOT_ALLOWED) {
        return refused(asked);
      }
      if (refused.reason() == Reason.NOT_THERE) {
        throw new NotFound(asked.writer().say(refused.reason()));
      }
      return page(asked, new ContactWriter.Refused(key, sent, refused.reason()));
    }
    return templates.goTo(
        asked
            .visit()
            .to("/organisations/" + Links.segment(asked.owner()) + "/contacts", "done", "saved"));
  }
}
