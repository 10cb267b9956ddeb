package org.commonground.coordination.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.Element;
import org.commonground.iati.Location;
import org.commonground.iati.ParticipatingOrg;

/**
 * The codes under which an activity is listed, by facet.
 *
 * <p>They are what the record states, widened only by what the vocabularies themselves say: a
 * country lies in its regions, a sector of five digits in one of three, a target under a goal. A
 * record that states a programme area and no pillar stands under the pillars that the vocabulary
 * gives the area; a record that states a pillar stands under that one alone.
 *
 * @param byFacet codes by facet, in the order of the record; years are kept as {@link RunningDays}
 * @param themes codes of our vocabulary as stated
 */
record ActivityCodes(Map<Facet, Set<String>> byFacet, List<String> themes) {
  private static final int LONGEST_CODE = 200;

  /** Of codelist GeographicVocabulary: ISO 3166-1 alpha-2. */
  private static final String ISO_COUNTRY = "A4";

  /** No source's code may be taken for what these mean. */
  private static final Set<String> RESERVED = Set.of(Facet.NONE, Facet.ANY);

  static ActivityCodes of(Activity activity, CodeBook book) {
    var reading = new Reading(book);
    activity.sectors().forEach(reading::sector);
    activity.tags().forEach(reading::tag);
    reading.pillarsOfAreas();
    reading.places(activity.element());
    activity.locations().forEach(reading::location);
    activity.element().children("transaction").forEach(reading::transaction);
    activity.participatingOrgs().forEach(reading::participant);
    activity.reportingOrg().ifPresent(it -> reading.add(Facet.REPORTER, book.organisation(it)));
    activity.status().ifPresent(code -> reading.add(Facet.STATUS, code));
    activity.hierarchy().ifPresent(level -> reading.add(Facet.HIERARCHY, Integer.toString(level)));
    return new ActivityCodes(reading.found, List.copyOf(reading.themes));
  }

  /** The codes of one facet, in the order of the record. */
  Collection<String> of(Facet facet) {
    return byFacet.getOrDefault(facet, Set.of());
  }

  private record Reading(CodeBook book, Map<Facet, Set<String>> found, Set<String> themes) {
    Reading(CodeBook book) {
      this(book, new EnumMap<>(Facet.class), new LinkedHashSet<>());
    }

    void add(Facet facet, String code) {
      if (!code.isEmpty() && !RESERVED.contains(code.toLowerCase(Locale.ROOT))) {
        String kept = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        found.computeIfAbsent(facet, any -> new LinkedHashSet<>()).add(kept);
      }
    }

    void sector(Classification sector) {
      switch (sector.vocabulary()) {
        case "1" -> dacSector(sector.code());
        case "2" -> add(Facet.SECTOR, sector.code());
        case "7", "8" -> goal(sector.code());
        default -> theme(sector);
      }
    }

    void tag(Classification tag) {
      switch (tag.vocabulary()) {
        case "2", "3" -> goal(tag.code());
        default -> theme(tag);
      }
    }

    private void dacSector(String code) {
      add(Facet.SECTOR, code);
      if (code.length() == 5) {
        add(Facet.SECTOR, code.substring(0, 3));
      }
    }

    private void goal(String code) {
      add(Facet.SDG, code);
      int dot = code.indexOf('.');
      if (dot > 0) {
        add(Facet.SDG, code.substring(0, dot));
      }
    }

    private void theme(Classification stated) {
      if (!stated.vocabulary().equals(Themes.IATI_VOCABULARY)
          || !stated.vocabularyUri().equals(Themes.URI)) {
        return;
      }
      themes.add(stated.code());
      Theme theme = book.theme(stated.code());
      if (theme != null) {
        facet(theme.kind()).ifPresent(facet -> add(facet, theme.code()));
        if (theme.kind() != Theme.Kind.EVENT && theme.kind() != Theme.Kind.ROLE) {
          add(Facet.THEME, theme.code());
        }
      }
    }

    private static Optional<Facet> facet(Theme.Kind kind) {
      return switch (kind) {
        case PILLAR -> Optional.of(Facet.PILLAR);
        case AREA -> Optional.of(Facet.AREA);
        case RESOLUTION -> Optional.of(Facet.RESOLUTION);
        case EVENT -> Optional.of(Facet.EVENT);
        case PREVENTION_AREA, ROLE -> Optional.empty();
      };
    }

    void pillarsOfAreas() {
      if (found.containsKey(Facet.PILLAR)) {
        return;
      }
      for (String area : found.getOrDefault(Facet.AREA, Set.of())) {
        Theme theme = book.theme(area);
        if (theme != null) {
          theme.pillars().forEach(pillar -> add(Facet.PILLAR, pillar));
        }
      }
    }

    void places(Element stating) {
      for (Element country : stating.children("recipient-country")) {
        country.code("code").ifPresent(this::country);
      }
      for (Element region : stating.children("recipient-region")) {
        String vocabulary = region.code("vocabulary").orElse("1");
        region
            .code("code")
            .map(code -> book.regions(vocabulary, code))
            .ifPresent(regions -> regions.forEach(m49 -> add(Facet.REGION, m49)));
      }
    }

    /** Where it takes place, as far as a location names its country. */
    void location(Location location) {
      location.administrative().stream()
          .filter(it -> it.vocabulary().equals(ISO_COUNTRY))
          .forEach(it -> country(it.code()));
    }

    private void country(String stated) {
      String code = stated.toUpperCase(Locale.ROOT);
      add(Facet.COUNTRY, code);
      book.regionsOfCountry(code).forEach(m49 -> add(Facet.REGION, m49));
    }

    /** The standard lets a source state places and sectors by transaction instead. */
    void transaction(Element transaction) {
      places(transaction);
      for (Element sector : transaction.children("sector")) {
        String vocabulary = sector.code("vocabulary").orElse("1");
        switch (vocabulary) {
          case "1" -> sector.code("code").ifPresent(this::dacSector);
          case "2" -> sector.code("code").ifPresent(code -> add(Facet.SECTOR, code));
          default -> {
            // Other vocabularies are no facet.
          }
        }
      }
    }

    void participant(ParticipatingOrg participant) {
      add(Facet.TYPE, participant.organisation().type());
      String key = book.organisation(participant.organisation());
      if (!key.isEmpty()) {
        add(Facet.ORGANISATION, key);
        add(Facet.ROLE, participant.role() + "|" + key);
      }
    }
  }
}
