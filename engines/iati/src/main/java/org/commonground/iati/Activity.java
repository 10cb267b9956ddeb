package org.commonground.iati;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One activity in the terms of IATI 2.03: a typed view of its {@code iati-activity} element.
 *
 * <p>Everything is read out of the element when asked for, so that making an activity costs nothing
 * and nothing the types leave out is lost. Lists are in the order of the file. What a source left
 * out or wrote so that it cannot be read is absent here; {@code org.commonground.iati.rules} says
 * so with its line.
 *
 * @param element the {@code iati-activity} element, already in the terms of 2.03
 */
public record Activity(Element element) {

  /** Refuses any other element. */
  public Activity {
    Objects.requireNonNull(element);
    if (!element.is("iati-activity")) {
      throw new IllegalArgumentException("expected iati-activity, found " + element.name());
    }
  }

  /**
   * The activity's own identifier.
   *
   * @return stripped; empty when the source has none
   */
  public String identifier() {
    return element.child("iati-identifier").map(Element::text).orElse("");
  }

  /**
   * Who reports the activity.
   *
   * @return the organisation; absent when the source names none
   */
  public Optional<Organisation> reportingOrg() {
    return element.child("reporting-org").map(this::organisation);
  }

  /**
   * The titles.
   *
   * @return by language; may be empty
   */
  public Narratives title() {
    return narratives("title");
  }

  /**
   * The descriptions, of every type.
   *
   * @return in the order of the file
   */
  public List<Description> descriptions() {
    return list("description", it -> new Description(it.code("type").orElse("1"), narratives(it)));
  }

  /**
   * Who takes part, in which role. One organisation may stand here in several roles.
   *
   * @return in the order of the file
   */
  public List<ParticipatingOrg> participatingOrgs() {
    return list(
        "participating-org",
        it -> new ParticipatingOrg(it.code("role").orElse(""), organisation(it)));
  }

  /**
   * The code of codelist ActivityStatus.
   *
   * @return absent when not stated
   */
  public Optional<String> status() {
    return code("activity-status");
  }

  /**
   * The first date of a type.
   *
   * @param type what the date means
   * @return absent when not stated or not a date
   */
  public Optional<LocalDate> date(DateType type) {
    return element.children("activity-date").stream()
        .filter(date -> date.code("type").filter(type.code()::equals).isPresent())
        .flatMap(date -> Values.date(date.attribute("iso-date")).stream())
        .findFirst();
  }

  /**
   * The first day: as it was, else as planned.
   *
   * @return absent when neither is stated
   */
  public Optional<LocalDate> start() {
    return date(DateType.ACTUAL_START).or(() -> date(DateType.PLANNED_START));
  }

  /**
   * The last day: as it was, else as planned.
   *
   * @return absent when neither is stated
   */
  public Optional<LocalDate> end() {
    return date(DateType.ACTUAL_END).or(() -> date(DateType.PLANNED_END));
  }

  /**
   * The level in the reporter's hierarchy, 1 being the highest.
   *
   * @return absent when not stated
   */
  public OptionalInt hierarchy() {
    var level = Values.number(element.attribute("hierarchy"));
    return level.isPresent() ? OptionalInt.of(level.get().intValue()) : OptionalInt.empty();
  }

  /**
   * The countries it is for, with shares.
   *
   * @return in the order of the file
   */
  public List<Recipient> recipientCountries() {
    return list("recipient-country", it -> Recipient.of(it, defaultLanguage()));
  }

  /**
   * The regions it is for, with shares.
   *
   * @return in the order of the file
   */
  public List<Recipient> recipientRegions() {
    return list("recipient-region", it -> Recipient.of(it, defaultLanguage()));
  }

  /**
   * The places.
   *
   * @return in the order of the file
   */
  public List<Location> locations() {
    return list("location", it -> Location.of(it, defaultLanguage()));
  }

  /**
   * The sectors, of every vocabulary.
   *
   * @return in the order of the file
   */
  public List<Classification> sectors() {
    return list("sector", it -> Classification.of(it, defaultLanguage(), "1"));
  }

  /**
   * The tags, of every vocabulary.
   *
   * @return in the order of the file
   */
  public List<Classification> tags() {
    return list("tag", it -> Classification.of(it, defaultLanguage(), ""));
  }

  /**
   * The policy markers.
   *
   * @return in the order of the file
   */
  public List<Classification> policyMarkers() {
    return list("policy-marker", it -> Classification.of(it, defaultLanguage(), "1"));
  }

  /**
   * The budgets.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<Budget> budgets() {
    return money("budget", it -> Budget.of(it, defaultCurrency()));
  }

  /**
   * The transactions.
   *
   * @return those with an amount that can be read, in the order of the file
   */
  public List<Transaction> transactions() {
    return money("transaction", it -> Transaction.of(it, defaultCurrency(), defaultLanguage()));
  }

  /**
   * The documents linked.
   *
   * @return in the order of the file
   */
  public List<DocumentLink> documents() {
    return list("document-link", it -> DocumentLink.of(it, defaultLanguage()));
  }

  /**
   * The links to other activities.
   *
   * @return in the order of the file
   */
  public List<RelatedActivity> relatedActivities() {
    return list(
        "related-activity",
        it -> new RelatedActivity(it.code("type").orElse(""), it.code("ref").orElse("")));
  }

  /**
   * The results with their indicators.
   *
   * @return in the order of the file
   */
  public List<Result> results() {
    return list("result", it -> Result.of(it, defaultLanguage()));
  }

  /**
   * Whom to write to.
   *
   * @return in the order of the file
   */
  public List<Contact> contacts() {
    return list("contact-info", it -> Contact.of(it, defaultLanguage()));
  }

  /**
   * The ISO 4217 code for amounts that state none.
   *
   * @return empty when not stated
   */
  public String defaultCurrency() {
    return element.code("default-currency").orElse("");
  }

  /**
   * The ISO 639-1 code for narratives that state none.
   *
   * @return empty when not stated
   */
  public String defaultLanguage() {
    return element.language().orElse("");
  }

  /**
   * When the source last changed the activity; a day without time counts from its start, in UTC.
   *
   * @return absent when not stated or not a date
   */
  public Optional<Instant> lastUpdated() {
    return element.code("last-updated-datetime").flatMap(Timestamps::parse);
  }

  /**
   * The code that the named child carries, such as {@code collaboration-type} or {@code
   * activity-scope}.
   *
   * @param child one of the standard's elements with a {@code code} attribute
   * @return absent when not stated
   */
  public Optional<String> code(String child) {
    return element.child(child).flatMap(found -> found.code("code"));
  }

  private Narratives narratives(String child) {
    return element.child(child).map(this::narratives).orElse(Narratives.NONE);
  }

  private Narratives narratives(Element parent) {
    return Narratives.of(parent, defaultLanguage());
  }

  private Organisation organisation(Element it) {
    return Organisation.of(it, defaultLanguage());
  }

  private <T> List<T> list(String child, Function<Element, T> read) {
    List<T> found = new ArrayList<>();
    for (Element it : element.children(child)) {
      found.add(read.apply(it));
    }
    return List.copyOf(found);
  }

  private <T> List<T> money(String child, Function<Element, Optional<T>> read) {
    List<T> found = new ArrayList<>();
    for (Element it : element.children(child)) {
      read.apply(it).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
