package org.commonground.coordination.exchange.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Reading.Remark;
import org.commonground.coordination.reference.Country;

/** Countries and places of a row as elements of the record. */
final class Whereabouts {
  private static final Pattern SHARE =
      Pattern.compile("(.+?)\\s*\\(?(\\d{1,3}(?:[.,]\\d+)?)\\s*%\\)?");
  private static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

  private final Vocabulary vocabulary;
  private final Gazetteer gazetteer;
  private final Consumer<Reading> remarks;

  Whereabouts(Vocabulary vocabulary, Gazetteer gazetteer, Consumer<Reading> remarks) {
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
    this.remarks = remarks;
  }

  /**
   * Adds the countries, regions and the place of a row.
   *
   * @return the place's reference, for the counts of the row; empty when it has none
   */
  String add(Entry row, Tree activity) {
    Set<String> countries = new LinkedHashSet<>();
    row.all(Field.COUNTRY).forEach(it -> addCountries(row, it, activity, countries));
    row.all(Field.REGION).forEach(it -> addRegions(it, activity));
    String code = code(row);
    if (countries.isEmpty()) {
      vocabulary
          .countryOfPlace(code)
          .map(Country::alpha2)
          .ifPresent(it -> {
            countries.add(it);
            activity.child("recipient-country").with("code", it);
          });
    }
    return addPlace(row, code, countries, activity);
  }

  private void addCountries(Entry row, Value value, Tree activity, Set<String> seen) {
    List<String> parts = Cells.list(value.text());
    if (parts.size() == 1 && vocabulary.country(parts.getFirst()).isEmpty()) {
      List<String> split = List.of(parts.getFirst().split("\\s*,\\s*", -1));
      parts = split.stream().allMatch(it -> vocabulary.country(it).isPresent()) ? split : parts;
    }
    for (String part : parts) {
      Matcher share = SHARE.matcher(part);
      String name = share.matches() ? share.group(1) : part;
      String percentage = share.matches() ? share.group(2).replace(',', '.') : "";
      Optional<Country> country = vocabulary.country(name);
      Optional<String> region = country.isPresent() ? Optional.empty() : vocabulary.region(name);
      if (country.isPresent() && seen.add(country.get().alpha2())) {
        activity
            .child("recipient-country")
            .with("code", country.get().alpha2())
            .with("percentage", percentage);
      } else if (region.isPresent()) {
        activity
            .child("recipient-region")
            .with("code", region.get())
            .with("vocabulary", "2")
            .with("percentage", percentage);
      } else if (country.isEmpty()) {
        remarks.accept(unknownCountry(row, value, name));
        activity.child("location").told("name", name, Cells.language(value));
      }
    }
  }

  private static Remark unknownCountry(Entry row, Value value, String name) {
    return new Remark(
        row.row(),
        value.column().place(),
        "unknown-country",
        "'%s' is no country, area or region that is known, and was kept as the name of a place; write its name in one of six languages, or its ISO code such as KE"
            .formatted(name));
  }

  private void addRegions(Value value, Tree activity) {
    for (String part : Cells.list(value.text())) {
      Optional<String> region = vocabulary.region(part);
      if (region.isPresent()) {
        activity.child("recipient-region").with("code", region.get()).with("vocabulary", "2");
      } else {
        activity.child("location").told("name", part, Cells.language(value));
      }
    }
  }

  /** The code of the narrowest place. */
  private static String code(Entry row) {
    List<Value> codes = new ArrayList<>();
    row.values().stream().filter(it -> isPlace(it) && it.has("code")).forEach(codes::add);
    return codes.stream()
        .max(java.util.Comparator.comparingInt(Whereabouts::level))
        .map(Value::text)
        .orElse("");
  }

  private static boolean isPlace(Value value) {
    return value.column().states(Field.ADM) || value.column().states(Field.LOC);
  }

  /** 1 to 5 for administrative areas, 6 for places in them. */
  static int level(Value value) {
    for (int level = 1; level <= 5; level++) {
      if (value.has(Integer.toString(level))) {
        return level;
      }
    }
    return value.column().states(Field.LOC) ? 6 : 1;
  }

  private String addPlace(Entry row, String code, Set<String> countries, Tree activity) {
    List<Value> names =
        new ArrayList<>(
            row.values().stream().filter(it -> isPlace(it) && !it.has("code")).toList());
    names.sort(java.util.Comparator.comparingInt(Whereabouts::level).reversed());
    String stated = point(row.text(Field.LAT), row.text(Field.LON));
    if (names.isEmpty() && code.isEmpty() && stated.isEmpty()) {
      return "";
    }
    String own = names.isEmpty() ? "" : names.getFirst().text();
    Optional<Place> known = known(code, own, names, countries);
    String ref = code.isEmpty() ? known.map(Place::code).orElse("") : code;
    Tree location = activity.child("location").with("ref", ref.isEmpty() ? own : ref);
    String name = own.isEmpty() ? known.map(Place::name).orElse("") : own;
    if (!name.isEmpty()) {
      location.told("name", name, names.isEmpty() ? "" : Cells.language(names.getFirst()));
    }
    if (names.size() > 1) {
      location.told(
          "description",
          String.join(", ", names.stream().skip(1).map(Value::text).distinct().toList()),
          "");
    }
    String point = stated.isEmpty() ? known.map(Whereabouts::point).orElse("") : stated;
    if (!point.isEmpty()) {
      location.child("point").with("srsName", WGS84).child("pos").text(point);
    }
    return ref.isEmpty() ? own : ref;
  }

  private static String point(String latitude, String longitude) {
    return latitude.isEmpty() || longitude.isEmpty() ? "" : latitude + " " + longitude;
  }

  private Optional<Place> known(
      String code, String name, List<Value> names, Set<String> countries) {
    if (!code.isEmpty()) {
      return gazetteer.byCode(code);
    }
    String country = countries.size() == 1 ? countries.iterator().next() : "";
    int level = names.isEmpty() ? 0 : level(names.getFirst()) % 6;
    return name.isEmpty() ? Optional.empty() : gazetteer.byName(country, level, name);
  }

  private static String point(Place place) {
    return place.latitude() == null || place.longitude() == null
        ? ""
        : plain(place.latitude()) + " " + plain(place.longitude());
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
