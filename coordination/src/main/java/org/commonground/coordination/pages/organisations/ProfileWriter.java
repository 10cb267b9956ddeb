package org.commonground.coordination.pages.organisations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonground.coordination.organisations.Profile;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.organisations.ProfilePage.Choice;
import org.commonground.coordination.pages.organisations.ProfilePage.Text;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.Language;

/** Writes what an organisation says of itself as a form, and reads it back. */
final class ProfileWriter {
  private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]{3,300}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final int LONGEST = 5000;

  private final Visit visit;
  private final String key;
  private final Link organisation;
  private final Countries countries;

  ProfileWriter(Visit visit, String key, Link organisation, Countries countries) {
    this.visit = visit;
    this.key = key;
    this.organisation = organisation;
    this.countries = countries;
  }

  /** What a form says; its version is the one that its writer saw. */
  Profile read(Map<String, String> form) {
    Map<String, String> about = new HashMap<>();
    for (Language language : Language.list()) {
      String text = form.getOrDefault("about-" + language.tag(), "").strip();
      if (!text.isEmpty()) {
        about.put(language.tag(), text.replace("\r\n", "\n"));
      }
    }
    String seen = form.getOrDefault("seen", "0");
    return new Profile(
        NUMBER.matcher(seen).matches() ? Integer.parseInt(seen) : 0,
        about,
        form.getOrDefault("website", "").strip(),
        form.getOrDefault("country", ""),
        Instant.EPOCH);
  }

  /** What is wrong with it, in the reader's words; empty when nothing is. */
  String problem(Profile typed) {
    if (typed.about().values().stream().anyMatch(it -> it.length() > LONGEST)) {
      return visit.say("profile.problem.long");
    }
    if (!typed.website().isEmpty() && !WEBSITE.matcher(typed.website()).matches()) {
      return visit.say("profile.problem.website");
    }
    boolean isKnown = typed.country().isEmpty() || countries.find(typed.country()).isPresent();
    return isKnown ? "" : visit.say("profile.problem.country");
  }

  /**
   * The form.
   *
   * @param typed what stands in it
   * @param theirs what somebody else wrote meanwhile; {@link Profile#NONE} when nobody did
   */
  ProfilePage page(Profile typed, Profile theirs, String problem) {
    return new ProfilePage(
        visit,
        organisation,
        visit.to("/organisations/" + Links.segment(key) + "/edit"),
        Math.max(typed.version(), theirs.version()),
        problem,
        texts(typed, theirs),
        typed.website(),
        choices(typed.country()));
  }

  private static List<Text> texts(Profile typed, Profile theirs) {
    return Language.list().stream()
        .map(it -> {
          String value = typed.about().getOrDefault(it.tag(), "");
          String other = theirs.about().getOrDefault(it.tag(), "");
          return new Text(
              it.tag(),
              it.ownName(),
              it.direction().htmlValue(),
              value,
              other.equals(value) ? "" : other);
        })
        .toList();
  }

  private List<Choice> choices(String chosen) {
    List<Choice> choices =
        new ArrayList<>(List.of(new Choice("", visit.say("edit.unsaid"), false)));
    for (Country country : countries.listByName(visit.locale())) {
      choices.add(
          new Choice(
              country.alpha2(), country.name(visit.locale()), country.alpha2().equals(chosen)));
    }
    return choices;
  }
}
