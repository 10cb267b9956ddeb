package org.commonground.coordination.pages.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.organisations.Profile;
import org.commonground.coordination.organisations.Profiles;
import org.commonground.coordination.pages.ErrorPage;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.reference.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets an organisation say what it is and with what it can help. */
@Controller
final class ProfilePages {
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final int NOT_TAKEN = 422;

  private final Profiles profiles;
  private final Organisations organisations;
  private final Countries countries;
  private final PageTemplates templates;

  ProfilePages(
      Profiles profiles,
      Organisations organisations,
      Countries countries,
      PageTemplates templates) {
    this.profiles = profiles;
    this.organisations = organisations;
    this.countries = countries;
    this.templates = templates;
  }

  @GetMapping("/organisations/{key}/edit")
  View form(Visit visit, @PathVariable String key, HttpServletRequest request) {
    Link organisation = organisation(visit, key);
    return mayWrite(request, key)
        ? page(
            new ProfileWriter(visit, key, organisation, countries)
                .page(profiles.find(key), Profile.NONE, ""),
            OK)
        : refused(visit, organisation);
  }

  @PostMapping("/organisations/{key}/edit")
  View write(
      Visit visit,
      @PathVariable String key,
      @RequestParam Map<String, String> form,
      HttpServletRequest request) {
    Link organisation = organisation(visit, key);
    if (!mayWrite(request, key)) {
      return refused(visit, organisation);
    }
    var writer = new ProfileWriter(visit, key, organisation, countries);
    Profile typed = writer.read(form);
    String problem = writer.problem(typed);
    if (!problem.isEmpty()) {
      return page(writer.page(typed, Profile.NONE, problem), NOT_TAKEN);
    }
    return profiles
        .write(key, typed.version(), typed.about(), typed.website(), typed.country())
        .map(theirs -> page(writer.page(typed, theirs, visit.say("profile.meanwhile")), CONFLICT))
        .orElseGet(() -> templates.goTo(organisation.href()));
  }

  private Link organisation(Visit visit, String key) {
    String name =
        organisations
            .find(key)
            .orElseThrow(() -> new NotFound(visit.say("not-found.organisation", key)))
            .name(visit.locale());
    return new Link(name, visit.to("/organisations/" + Links.segment(key)));
  }

  private static boolean mayWrite(HttpServletRequest request, String key) {
    return SignedIn.of(request).filter(it -> it.account().writesFor(key)).isPresent();
  }

  private View page(ProfilePage page, int status) {
    return templates.page("profile", page, status);
  }

  private View refused(Visit visit, Link organisation) {
    return templates.page(
        "error",
        new ErrorPage(
            visit, visit.say("profile.title"), visit.say("profile.refused"), "", organisation),
        FORBIDDEN);
  }
}
