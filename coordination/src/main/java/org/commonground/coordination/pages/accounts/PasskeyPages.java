package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.FreshProofs;
import org.commonground.coordination.accounts.Passkey;
import org.commonground.coordination.accounts.Passkeys;
import org.commonground.coordination.accounts.SiteAddress;
import org.commonground.coordination.accounts.SiteAddresses;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.PasskeysPage.Line;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets people add, name and remove their passkeys. */
@Controller
final class PasskeyPages {
  private static final String PASSKEYS = "/account/passkeys";

  private final Passkeys passkeys;
  private final FreshProofs proofs;
  private final SiteAddresses sites;
  private final PageTemplates templates;

  PasskeyPages(
      Passkeys passkeys, FreshProofs proofs, SiteAddresses sites, PageTemplates templates) {
    this.passkeys = passkeys;
    this.proofs = proofs;
    this.sites = sites;
    this.templates = templates;
  }

  @GetMapping(PASSKEYS)
  View list(Visit visit, HttpServletRequest request) {
    return page(visit, request, "", 200);
  }

  private View page(Visit visit, HttpServletRequest request, String problem, int status) {
    var lines =
        passkeys.list(Answers.own(request).account().id()).stream()
            .map(it -> new Line(it.id().toString(), it.name(), since(visit, it)))
            .toList();
    boolean isOffered = sites.find(request).isPresent();
    var page = new PasskeysPage(visit, lines, isOffered, problem);
    return templates.page("accounts/passkeys", page, status);
  }

  private static String since(Visit visit, Passkey passkey) {
    String created = visit.figures().moment(passkey.createdAt());
    Instant used = passkey.usedAt();
    return used == null
        ? visit.say("accounts.passkeys.unused", created)
        : visit.say("accounts.passkeys.used", created, visit.figures().moment(used));
  }

  /** The first half of adding one, asked for by the script of the page. */
  @PostMapping(PASSKEYS + "/begin")
  ResponseEntity<Object> begin(
      Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    try {
      String password = form.getOrDefault("password", "");
      var account = Answers.own(request).account();
      var proof = proofs.byPassword(account, password, request.getRemoteAddr());
      return Answers.json(passkeys.offer(proof, here(visit, request)));
    } catch (AccountRefused refused) {
      return ResponseEntity.status(Answers.status(refused))
          .contentType(MediaType.APPLICATION_JSON)
          .body(Map.of("problem", Answers.problem(visit, refused)));
    }
  }

  private SiteAddress here(Visit visit, HttpServletRequest request) {
    return sites
        .find(request)
        .orElseThrow(() -> new NotFound(visit.say("accounts.passkeys.elsewhere")));
  }

  @PostMapping(PASSKEYS)
  Object add(Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    var account = Answers.own(request).account();
    SiteAddress here = here(visit, request);
    try {
      var passkey = passkeys.check(account, here, form.getOrDefault("response", ""));
      passkeys.add(passkey, form.getOrDefault("name", ""));
    } catch (AccountRefused refused) {
      return page(visit, request, Answers.problem(visit, refused), Answers.status(refused));
    }
    return back(visit);
  }

  private static ResponseEntity<Void> back(Visit visit) {
    return Answers.goTo(visit.to(PASSKEYS)).build();
  }

  @PostMapping(PASSKEYS + "/{id}")
  Object rename(
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request) {
    try {
      passkeys.rename(Answers.own(request).account().id(), id, name);
    } catch (AccountRefused refused) {
      return page(visit, request, Answers.problem(visit, refused), Answers.status(refused));
    }
    return back(visit);
  }

  @PostMapping(PASSKEYS + "/{id}/remove")
  ResponseEntity<Void> remove(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
    passkeys.remove(Answers.own(request).account().id(), id);
    return back(visit);
  }
}
