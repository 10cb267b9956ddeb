package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.Sessions;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets people join by the link that they were given. */
@Controller
final class JoinPages {
  private final Accounts accounts;
  private final Sessions sessions;
  private final PageTemplates templates;

  JoinPages(Accounts accounts, Sessions sessions, PageTemplates templates) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.templates = templates;
  }

  @GetMapping("/join/{token}")
  View ask(Visit visit, @PathVariable String token) {
    Account account = invited(visit, token);
    boolean asksEmail = account.email().isEmpty();
    return page(new JoinPage(visit, asksEmail, account.email(), account.name(), ""), 200);
  }

  private Account invited(Visit visit, String token) {
    return accounts
        .findInvited(token)
        .orElseThrow(() -> new NotFound(visit.say("accounts.refused.link-invalid")));
  }

  private View page(JoinPage page, int status) {
    return templates.page("accounts/join", page, status);
  }

  @PostMapping("/join/{token}")
  View join(
      Visit visit,
      @PathVariable String token,
      @RequestParam Map<String, String> form,
      HttpServletRequest request) {
    Account invited = invited(visit, token);
    String email = form.getOrDefault("email", "");
    String name = form.getOrDefault("name", "");
    try {
      Account account = accounts.join(token, email, name, form.getOrDefault("password", ""));
      return account.hasCodes() ? signInAgain(visit) : begin(account, visit, request);
    } catch (AccountRefused refused) {
      if (refused.reason() == Reason.LINK_INVALID) {
        throw new NotFound(Answers.problem(visit, refused));
      }
      boolean asksEmail = invited.email().isEmpty();
      String shown = asksEmail ? email : invited.email();
      String problem = Answers.problem(visit, refused);
      return page(new JoinPage(visit, asksEmail, shown, name, problem), Answers.NOT_TAKEN);
    }
  }

  /** A link does not stand for the code that is asked for as well. */
  private View signInAgain(Visit visit) {
    return templates.goTo(visit.to("/sign-in"));
  }

  private View begin(Account account, Visit visit, HttpServletRequest request) {
    String session = sessions.begin(account.id(), true);
    return (model, asked, answer) -> {
      answer.addHeader(HttpHeaders.SET_COOKIE, SignedIn.cookie(request, session));
      answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
      answer.setHeader(HttpHeaders.LOCATION, visit.to("/account"));
    };
  }
}
