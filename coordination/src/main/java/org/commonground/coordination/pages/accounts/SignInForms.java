package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.commonground.coordination.accounts.ProviderSignIns;
import org.commonground.coordination.accounts.SiteAddresses;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page on which people sign in, with the ways in that there are at this address. */
@Component
final class SignInForms {
  private final SiteAddresses sites;
  private final ProviderSignIns provider;
  private final PageTemplates templates;

  SignInForms(SiteAddresses sites, ProviderSignIns provider, PageTemplates templates) {
    this.sites = sites;
    this.provider = provider;
    this.templates = templates;
  }

  /**
   * What somebody tried.
   *
   * @param email as it was typed
   * @param back where to go afterwards
   * @param problem what is wrong; empty when nothing is
   */
  record Attempt(String email, String back, String problem) {}

  View page(Visit visit, Attempt attempt, HttpServletRequest request, int status) {
    boolean isAtSite = sites.find(request).isPresent();
    var page =
        new SignInPage(
            visit,
            attempt.email(),
            attempt.back(),
            isAtSite,
            isAtSite ? provider.provider() : "",
            attempt.problem());
    return templates.page("accounts/sign-in", page, status);
  }
}
