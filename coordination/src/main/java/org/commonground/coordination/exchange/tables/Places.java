package org.commonground.coordination.exchange.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.reference.Country;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of gazetteers that were read. Safe for use by many threads. */
@Component("places")
public class Places implements Gazetteer {
  private static final int MOST_REMEMBERED = 20_000;

  private final PlaceStore store;
  private final Vocabulary vocabulary;
  private final Map<String, Optional<Place>> remembered = new LinkedHashMap<>();

  Places(PlaceStore store, Vocabulary vocabulary) {
    this.store = store;
    this.vocabulary = vocabulary;
  }

  /**
   * Keeps places.
   *
   * @return how many were not known before
   */
  @Transactional
  public int register(List<Place> places) {
    synchronized (remembered) {
      remembered.clear();
    }
    Map<String, Place> once = new LinkedHashMap<>();
    for (Place place : places) {
      Place known = withCountry(place);
      once.put(
          known.country()
              + '\n'
              + known.level()
              + '\n'
              + known.code()
              + '\n'
              + Spelling.fold(known.name()),
          known);
    }
    return store.put(List.copyOf(once.values()));
  }

  private Place withCountry(Place place) {
    String country =
        vocabulary
            .country(place.country())
            .or(() -> vocabulary.countryOfPlace(place.code()))
            .map(Country::alpha2)
            .orElse("");
    return new Place(
        country,
        place.level(),
        place.code().toUpperCase(Locale.ROOT),
        place.name(),
        place.latitude(),
        place.longitude());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Place> byCode(String code) {
    return recalled("=" + code, () -> store.findByCode(code.toUpperCase(Locale.ROOT)));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Place> byName(String country, int level, String name) {
    String folded = Spelling.fold(name);
    return recalled(
        country + '\n' + level + '\n' + folded,
        () -> {
          List<Place> found = store.listByName(folded, country, level);
          return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
  }

  private interface Question {
    Optional<Place> answer();
  }

  private Optional<Place> recalled(String key, Question question) {
    synchronized (remembered) {
      if (remembered.size() > MOST_REMEMBERED) {
        remembered.clear();
      }
      Optional<Place> known = remembered.get(key);
      if (known == null) {
        known = question.answer();
        remembered.put(key, known);
      }
      return known;
    }
  }
}
