package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.briefings.telling.BriefingDraft;
import org.commonground.coordination.briefings.telling.Material;
import org.commonground.coordination.briefings.telling.NameBook;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Reference;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.iati.Organisation;
import org.springframework.stereotype.Component;

/**
 * Writes briefings: what was delivered in a period, where, with whom, for how many, what comes
 * next, and with which money.
 *
 * <p>Only activities with a theme of our vocabulary are told; the others are counted. Everything is
 * made from records that the running transaction may see.
 */
@Component
public final class Briefings {
  /** The most records that are told one by one; a longer briefing nobody reads. */
  static final int MOST_TOLD = 5000;

  private static final List<Theme.Kind> TELLING =
      List.of(Theme.Kind.PILLAR, Theme.Kind.RESOLUTION, Theme.Kind.EVENT);

  private final Search search;
  private final Activities activities;
  private final Organisations organisations;
  private final Reference reference;
  private final Words words;

  Briefings(
      Search search,
      Activities activities,
      Organisations organisations,
      Reference reference,
      Words words) {
    this.search = search;
    this.activities = activities;
    this.organisations = organisations;
    this.reference = reference;
    this.words = words;
  }

  /**
   * Writes the briefing for a period.
   *
   * @param period the days to report on
   * @param language to write in; titles and notes of sources stay in a language that they have
   * @param asOf the day whose picture is asked for: a briefing can be written again as it was
   */
  public Briefing write(ReportingPeriod period, Language language, AsOf asOf) {
    LocalDate last = period.ahead().last();
    Set<ActivityId> told = themed(period.before().first(), last, asOf);
    List<HeldActivity> held = new ArrayList<>();
    activities.forEach(told.stream().limit(MOST_TOLD).toList(), asOf, held::add);
    var material =
        new Material(
            held,
            activities.findFirstStatements(upcoming(held, period)),
            countUnclassified(period, asOf, language),
            told.size() > MOST_TOLD);
    return new BriefingDraft(period, language, asOf, names(held, language)).write(material, words);
  }

  /** What ran between two days and has a pillar, a programme area, a resolution or is an event. */
  private Set<ActivityId> themed(LocalDate from, LocalDate to, AsOf asOf) {
    Set<ActivityId> found = new LinkedHashSet<>();
    for (Theme.Kind kind : TELLING) {
      found.addAll(search.listIds(query(from, to, asOf, kind), MOST_TOLD + 1));
    }
    return found;
  }

  private static List<ActivityId> upcoming(List<HeldActivity> held, ReportingPeriod period) {
    return held.stream()
        .filter(it -> it.activity().start().filter(day -> day.isAfter(period.last())).isPresent())
        .map(it -> it.version().activity())
        .toList();
  }

  private SearchQuery query(LocalDate from, LocalDate to, AsOf asOf, Theme.Kind kind) {
    SearchQuery query = SearchQuery.ALL.between(from, to).asOf(asOf);
    Facet facet =
        switch (kind) {
          case PILLAR, AREA, PREVENTION_AREA, ROLE -> Facet.PILLAR;
          case RESOLUTION -> Facet.RESOLUTION;
          case EVENT -> Facet.EVENT;
        };
    for (Theme theme : reference.themes().list(kind)) {
      query = query.choosing(facet, theme.code());
    }
    return query.sortedBy(SearchQuery.Order.OLDEST);
  }

  private long countUnclassified(ReportingPeriod period, AsOf asOf, Language language) {
    SearchQuery query =
        SearchQuery.ALL
            .between(period.first(), period.last())
            .asOf(asOf)
            .choosing(Facet.PILLAR, Facet.NONE)
            .choosing(Facet.RESOLUTION, Facet.NONE)
            .choosing(Facet.EVENT, Facet.NONE);
    return search.count(query, Set.of(), language.locale()).total();
  }

  private NameBook names(List<HeldActivity> held, Language language) {
    Set<String> keys = new HashSet<>();
    for (HeldActivity it : held) {
      it.activity().participatingOrgs().forEach(org -> add(keys, org.organisation()));
      it.activity()
          .transactions()
          .forEach(transaction -> {
            if (transaction.provider() != null) {
              add(keys, transaction.provider());
            }
            if (transaction.receiver() != null) {
              add(keys, transaction.receiver());
            }
          });
    }
    Map<String, String> names = organisations.names(keys, language.locale());
    return new NameBook(reference, organisations::keyOf, names, language.locale());
  }

  private void add(Set<String> keys, Organisation organisation) {
    String key = organisations.keyOf(organisation);
    if (!key.isEmpty()) {
      keys.add(key);
    }
  }
}
