package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.commonground.coordination.accounts.PasskeySignIns;
import org.commonground.coordination.accounts.SignIns.Outcome;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.accounts.SiteAddress;
import org.commonground.coordination.accounts.SiteAddresses;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.SignInForms.Attempt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people in who have a passkey. */
@Controller
final class PasskeySignInPages {
  private final PasskeySignIns signIns;
  private final SiteAddresses sites;
  private final SignInForms forms;

  PasskeySignInPages(PasskeySignIns signIns, SiteAddresses sites, SignInForms forms) {
    this.signIns = signIns;
    this.sites = sites;
    this.forms = forms;
  }

  /** The first half, asked for by the script of the page. */
  @PostMapping("/sign-in/passkey/begin")
  ResponseEntity<Object> begin(Visit visit, HttpServletRequest request) {
    return Answers.json(signIns.ask(here(visit, request)));
  }

  private SiteAddress here(Visit visit, HttpServletRequest request) {
    return sites
        .find(request)
        .orElseThrow(() -> new NotFound(visit.say("accounts.passkeys.elsewhere")));
  }

  @PostMapping("/sign-in/passkey")
  Object signIn(Visit visit, @RequestParam Map<String, String> form, HttpServletRequest request) {
    String back = Answers.local(form.getOrDefault("back", "/"));
    String response = form.getOrDefault("response", "");
    var outcome = signIns.signIn(here(visit, request), response, request.getRemoteAddr());
    return switch (outcome) {
      case Outcome.In in ->
          Answers.goTo(back)
              .header(HttpHeaders.SET_COOKIE, SignedIn.cookie(request, in.token()))
              .build();
      case Outcome.Wrong _ -> {
        var attempt = new Attempt("", back, visit.say("accounts.passkeys.wrong"));
        yield forms.page(visit, attempt, request, Answers.NOT_TAKEN);
      }
      case Outcome.Wait(var time) -> {
        var attempt = new Attempt("", back, visit.say("accounts.wait", time.toSeconds() + 1));
        yield forms.page(visit, attempt, request, Answers.TOO_MANY);
      }
    };
  }
}
