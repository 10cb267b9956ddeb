package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.commonground.coordination.accounts.ProviderRefused;
import org.commonground.coordination.accounts.ProviderSignIns;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.accounts.SiteAddress;
import org.commonground.coordination.accounts.SiteAddresses;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.accounts.SignInForms.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends people to the identity provider and takes them back. */
@Controller
final class ProviderPages {
  private static final String BROWSER = "provider";
  private static final String PATH = "/sign-in/provider";

  private final ProviderSignIns signIns;
  private final SiteAddresses sites;
  private final SignInForms forms;

  ProviderPages(ProviderSignIns signIns, SiteAddresses sites, SignInForms forms) {
    this.signIns = signIns;
    this.sites = sites;
    this.forms = forms;
  }

  @GetMapping(PATH)
  Object begin(
      Visit visit, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
    SiteAddress here = here(visit, request);
    try {
      var beginning = signIns.begin(here, Answers.local(back));
      return Answers.goTo(beginning.address().toString())
          .header(HttpHeaders.SET_COOKIE, cookie(request, beginning.browser()))
          .build();
    } catch (ProviderRefused refused) {
      return refuse(visit, request, refused);
    }
  }

  /** Its address exists where there is a provider only, and at the right host only. */
  private SiteAddress here(Visit visit, HttpServletRequest request) {
    return sites
        .find(request)
        .filter(_ -> !signIns.provider().isEmpty())
        .orElseThrow(() -> new NotFound(visit.say("error.not-found.advice")));
  }

  private Object refuse(Visit visit, HttpServletRequest request, ProviderRefused refused) {
    String why = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var attempt = new Attempt("", "/", visit.code("accounts.provider", why));
    return forms.page(visit, attempt, request, Answers.NOT_TAKEN);
  }

  private static String cookie(HttpServletRequest request, String value) {
    return ResponseCookie.from(BROWSER, value)
        .path(PATH)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofMinutes(10))
        .build()
        .toString();
  }

  @GetMapping(PATH + "/return")
  Object comeBack(Visit visit, @RequestParam Map<String, String> said, HttpServletRequest request) {
    SiteAddress here = here(visit, request);
    var back =
        new ProviderSignIns.Return(
            said.getOrDefault("state", ""), said.getOrDefault("code", ""), browser(request));
    try {
      var in = signIns.finish(here, back);
      return Answers.goTo(in.back())
          .header(HttpHeaders.SET_COOKIE, cookie(request, ""))
          .header(HttpHeaders.SET_COOKIE, SignedIn.cookie(request, in.token()))
          .build();
    } catch (ProviderRefused refused) {
      return refuse(visit, request, refused);
    }
  }

  private static String browser(HttpServletRequest request) {
    @Nullable Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie != null && cookie.getName().equals(BROWSER)) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }
}
