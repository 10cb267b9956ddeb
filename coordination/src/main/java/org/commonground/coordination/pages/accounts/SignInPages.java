package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.commonground.coordination.accounts.Sessions;
import org.commonground.coordination.accounts.SignIns;
import org.commonground.coordination.accounts.SignIns.Outcome;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.SignInForms.Attempt;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets people in and out. */
@Controller
final class SignInPages {
  private static final String SIGN_IN = "/sign-in";
  private static final String CODE = "/sign-in/code";

  private final SignIns signIns;
  private final Sessions sessions;
  private final SignInForms forms;
  private final PageTemplates templates;

  SignInPages(SignIns signIns, Sessions sessions, SignInForms forms, PageTemplates templates) {
    this.signIns = signIns;
    this.sessions = sessions;
    this.forms = forms;
    this.templates = templates;
  }

  @GetMapping(SIGN_IN)
  View ask(Visit visit, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
    return forms.page(visit, new Attempt("", Answers.local(back), ""), request, 200);
  }

  @PostMapping(SIGN_IN)
  View signIn(
      Visit visit,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    String email = form.getOrDefault("email", "");
    String back = Answers.local(form.getOrDefault("back", "/"));
    var outcome = signIns.signIn(email, form.getOrDefault("password", ""), request.getRemoteAddr());
    return switch (outcome) {
      case Outcome.In in -> {
        String next = in.needsCode() ? visit.to(CODE, "back", back) : back;
        yield (model, asked, answer) -> begin(in, next, request, answer);
      }
      case Outcome.Wrong _ ->
          forms.page(
              visit,
              new Attempt(email, back, visit.say("accounts.wrong")),
              request,
              Answers.NOT_TAKEN);
      case Outcome.Wait(var time) -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(time)));
        yield forms.page(
            visit, new Attempt(email, back, wait(visit, time)), request, Answers.TOO_MANY);
      }
    };
  }

  private static void begin(
      Outcome.In in, String next, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader(HttpHeaders.SET_COOKIE, SignedIn.cookie(request, in.token()));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, next);
  }

  private static long seconds(Duration time) {
    return time.toSeconds() + 1;
  }

  private static String wait(Visit visit, Duration time) {
    return visit.say("accounts.wait", seconds(time));
  }

  @GetMapping(CODE)
  View askCode(
      Visit visit, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
    if (SignedIn.waiting(request).isEmpty()) {
      return ask(visit, back, request);
    }
    return page(new CodePage(visit, Answers.local(back), ""), 200);
  }

  private View page(CodePage page, int status) {
    return templates.page("accounts/code", page, status);
  }

  @PostMapping(CODE)
  View prove(
      Visit visit,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    String back = Answers.local(form.getOrDefault("back", "/"));
    var waiting = SignedIn.waiting(request);
    if (waiting.isEmpty()) {
      return ask(visit, back, request);
    }
    var outcome =
        signIns.prove(
            waiting.get().account(),
            waiting.get().token(),
            form.getOrDefault("code", ""),
            request.getRemoteAddr());
    return switch (outcome) {
      case Outcome.In in -> (model, asked, answer) -> begin(in, back, request, answer);
      case Outcome.Wrong _ ->
          page(
              new CodePage(visit, back, visit.say("accounts.refused.code-wrong")),
              Answers.NOT_TAKEN);
      case Outcome.Wait(var time) -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(time)));
        yield page(new CodePage(visit, back, wait(visit, time)), Answers.TOO_MANY);
      }
    };
  }

  @PostMapping("/sign-out")
  View signOut(Visit visit, HttpServletRequest request) {
    SignedIn.of(request)
        .or(() -> SignedIn.waiting(request))
        .ifPresent(it -> sessions.end(it.token()));
    return (model, asked, answer) -> {
      answer.addHeader(HttpHeaders.SET_COOKIE, SignedIn.noCookie(request));
      answer.setHeader("Clear-Site-Data", "\"cache\"");
      answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
      answer.setHeader(HttpHeaders.LOCATION, visit.to("/"));
    };
  }
}
