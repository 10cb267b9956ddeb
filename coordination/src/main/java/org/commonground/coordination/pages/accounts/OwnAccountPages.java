package org.commonground.coordination.pages.accounts;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.SecondFactors;
import org.commonground.coordination.accounts.Sessions;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.CodesPage.Picture;
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
  private static final int EDGE = 4;

  private final Accounts accounts;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Organisations organisations;
  private final PageTemplates templates;

  OwnAccountPages(
      Accounts accounts,
      SecondFactors factors,
      Sessions sessions,
      Organisations organisations,
      PageTemplates templates) {
    this.accounts = accounts;
    this.factors = factors;
    this.sessions = sessions;
    this.organisations = organisations;
    this.templates = templates;
  }

  @GetMapping("/account")
  View account(Visit visit, HttpServletRequest request) {
    return page(visit, own(request), "");
  }

  /** The door before these pages lets nobody in who is not signed in. */
  private static Account own(HttpServletRequest request) {
    return SignedIn.of(request).orElseThrow().account();
  }

  private View page(Visit visit, Account account, String problem) {
    int status = problem.isEmpty() ? 200 : Answers.NOT_TAKEN;
    var page =
        new OwnAccountPage(
            visit,
            account.email(),
            facts(visit, account),
            account.hasCodes(),
            sessions.list(account.id()).size(),
            problem);
    return templates.page("accounts/account", page, status);
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
        account.audienceCodes().stream()
            .map(it -> visit.code("audience", it))
            .collect(Collectors.joining(", "));
    facts.add(
        new Link(visit.say("accounts.sees"), seen.isEmpty() ? visit.say("audience.public") : seen));
    return facts;
  }

  @PostMapping("/account/password")
  Object changePassword(
      Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    Account account = own(request);
    try {
      accounts.changePassword(
          account, form.getOrDefault("old", ""), form.getOrDefault("password", ""));
    } catch (AccountRefused refused) {
      return page(visit, account, Answers.problem(visit, refused));
    }
    return anew(visit, account, request);
  }

  /** Ends every session and begins one for this browser. */
  @PostMapping("/account/sessions")
  ResponseEntity<Void> endOthers(Visit visit, HttpServletRequest request) {
    Account account = own(request);
    sessions.endAll(account.id());
    return anew(visit, account, request);
  }

  private ResponseEntity<Void> anew(Visit visit, Account account, HttpServletRequest request) {
    String token = sessions.begin(account.id(), true);
    return Answers.goTo(visit.to("/account"))
        .header(HttpHeaders.SET_COOKIE, SignedIn.cookie(request, token))
        .build();
  }

  @GetMapping("/account/codes")
  View offer(Visit visit, HttpServletRequest request) {
    return offer(visit, factors.offer(own(request)), "", 200);
  }

  private View offer(Visit visit, SecondFactors.Offer offer, String problem, int status) {
    var page = new CodesPage(visit, offer.text(), picture(offer.address()), List.of(), problem);
    return templates.page("accounts/codes", page, status);
  }

  @PostMapping("/account/codes")
  View confirm(Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    Account account = own(request);
    String secret = form.getOrDefault("secret", "");
    try {
      var recovery = factors.confirm(account, secret, form.getOrDefault("code", ""));
      var page = new CodesPage(visit, "", new Picture(0, ""), recovery, "");
      return templates.page("accounts/codes", page);
    } catch (AccountRefused refused) {
      var offer =
          secret.matches("[A-Z2-7]{32}") ? factors.offer(account, secret) : factors.offer(account);
      return offer(visit, offer, Answers.problem(visit, refused), Answers.NOT_TAKEN);
    }
  }

  private static Picture picture(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new Picture(code.size + 2 * EDGE, path.toString());
  }
}
