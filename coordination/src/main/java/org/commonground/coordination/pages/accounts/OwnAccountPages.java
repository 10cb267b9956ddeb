package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.FreshProofs;
import org.commonground.coordination.accounts.Session;
import org.commonground.coordination.accounts.Sessions;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.OwnAccountPage.Browser;
import org.commonground.coordination.pages.parts.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets people look after their own account. */
@Controller
final class OwnAccountPages {
  private final Accounts accounts;
  private final FreshProofs proofs;
  private final Sessions sessions;
  private final Organisations organisations;
  private final PageTemplates templates;

  OwnAccountPages(
      Accounts accounts,
      FreshProofs proofs,
      Sessions sessions,
      Organisations organisations,
      PageTemplates templates) {
    this.accounts = accounts;
    this.proofs = proofs;
    this.sessions = sessions;
    this.organisations = organisations;
    this.templates = templates;
  }

  @GetMapping("/account")
  View account(Visit visit, HttpServletRequest request) {
    return page(visit, Answers.own(request), "", 200);
  }

  private View page(Visit visit, SignedIn who, String problem, int status) {
    Account account = who.account();
    var page =
        new OwnAccountPage(
            visit,
            account.email(),
            facts(visit, account),
            account.hasPassword(),
            account.hasCodes(),
            sessions.list(account.id()).stream().map(it -> browser(visit, it, who)).toList(),
            problem);
    return templates.page("accounts/account", page, status);
  }

  private static Browser browser(Visit visit, Session session, SignedIn who) {
    String began = visit.figures().moment(session.beganAt());
    String seen = visit.figures().moment(session.seenAt());
    return new Browser(
        session.key(),
        visit.say("accounts.sessions.since", began, seen),
        session.key().equals(who.sessionKey()));
  }

  private List<Link> facts(Visit visit, Account account) {
    List<Link> facts = new ArrayList<>();
    facts.add(new Link(visit.say("accounts.name"), account.name()));
    facts.add(new Link(visit.say("accounts.email"), account.email()));
    facts.add(new Link(visit.say("accounts.role"), visit.code("role", account.role().code())));
    if (!account.entity().isEmpty()) {
      String entity =
          organisations
              .find(account.entity())
              .map(it -> it.name(visit.locale()))
              .orElse(account.entity());
      facts.add(new Link(visit.say("accounts.entity"), entity));
    }
    String seen =
        account.seen().stream()
            .map(it -> visit.code("audience", it.code()))
            .collect(Collectors.joining(", "));
    facts.add(new Link(visit.say("accounts.sees"), seen));
    return facts;
  }

  @PostMapping("/account/password")
  Object changePassword(
      Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    SignedIn who = Answers.own(request);
    try {
      String old = form.getOrDefault("old", "");
      var proof = proofs.byPassword(who.account(), old, request.getRemoteAddr());
      accounts.changePassword(proof, form.getOrDefault("password", ""));
    } catch (AccountRefused refused) {
      return page(visit, who, Answers.problem(visit, refused), Answers.status(refused));
    }
    return anew(visit, who.account(), request);
  }

  /** Ends every session and begins one for this browser. */
  @PostMapping("/account/sessions")
  ResponseEntity<Void> endOthers(Visit visit, HttpServletRequest request) {
    Account account = Answers.own(request).account();
    sessions.endAll(account.id());
    return anew(visit, account, request);
  }

  @PostMapping("/account/sessions/end")
  ResponseEntity<Void> end(Visit visit, @RequestParam String key, HttpServletRequest request) {
    sessions.end(Answers.own(request).account().id(), key);
    return Answers.goTo(visit.to("/account")).build();
  }

  private ResponseEntity<Void> anew(Visit visit, Account account, HttpServletRequest request) {
    String token = sessions.begin(account.id(), true);
    return Answers.goTo(visit.to("/account"))
        .header(HttpHeaders.SET_COOKIE, SignedIn.cookie(request, token))
        .build();
  }
}
