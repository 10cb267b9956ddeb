package org.commonground.coordination.exchange.tables;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.exchange.tables.Meaning.LeftOut;
import org.commonground.coordination.exchange.tables.Meaning.Stated;

/**
 * A hashtag of the Humanitarian Exchange Language with its attributes, as in {@code #org+funder}.
 *
 * @param tag without the sign, in small letters
 * @param attributes without their signs, in small letters
 */
record Hashtag(String tag, Set<String> attributes) {
  private static final Pattern WRITTEN =
      Pattern.compile("#?\\s*([A-Za-z][A-Za-z0-9_]*)((?:\\s*\\+\\s*[A-Za-z][A-Za-z0-9_-]*)*)");
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh", "pt");
  private static final Set<String> ROLES_FUNDING = Set.of("funder", "funding", "donor", "funders");
  private static final Set<String> ROLES_LEADING =
      Set.of("prog", "programming", "lead", "accountable", "responsible", "partner_lead");
  private static final Set<String> ROLES_REPORTING =
      Set.of("reporting", "reporter", "report", "reported");
  private static final Map<String, String> AGES =
      Map.of("i", "infants", "c", "children", "a", "adults", "e", "elderly", "adol", "adolescents");
  private static final Set<String> NOT_OF_PEOPLE =
      Set.of("hh", "households", "families", "pct", "percentage", "percent", "type", "code");

  Hashtag {
    attributes = Set.copyOf(attributes);
  }

  /** Reads a hashtag with its sign. */
  static Optional<Hashtag> parse(String cell) {
    return cell.startsWith("#") ? parseLoosely(cell) : Optional.empty();
  }

  /** Reads a hashtag whose sign somebody forgot, in a row where others have theirs. */
  static Optional<Hashtag> parseLoosely(String cell) {
    Matcher parts = WRITTEN.matcher(cell.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Set<String> attributes = new TreeSet<>();
    for (String attribute : parts.group(2).split("\\+", -1)) {
      if (!attribute.isBlank()) {
        attributes.add(attribute.strip().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.of(new Hashtag(parts.group(1).toLowerCase(Locale.ROOT), attributes));
  }

  /** Written in one way: attributes sorted. */
  String word() {
    var word = new StringBuilder("#").append(tag);
    new TreeSet<>(attributes).forEach(it -> word.append('+').append(it));
    return word.toString();
  }

  /** What the column says about an activity. */
  Meaning meaning() {
    return switch (tag) {
      case "org" -> organisation();
      case "activity" -> activity();
      case "sector" -> stated(Field.SECTOR);
      case "subsector", "service", "modality" -> stated(Field.SUBSECTOR);
      case "description", "output" -> stated(Field.DESCRIPTION);
      case "status" -> Stated.of(Field.STATUS);
      case "country" -> stated(Field.COUNTRY);
      case "region" -> stated(Field.REGION);
      case "adm1", "adm2", "adm3", "adm4", "adm5" -> place().with(tag.substring(3));
      case "loc" -> attributes.contains("type") ? leftOut() : place();
      case "geo" -> geo();
      case "date" -> date();
      case "reached", "targeted", "affected" -> count(Field.valueOf(tag.toUpperCase(Locale.ROOT)));
      case "value" -> value();
      case "currency" -> Stated.of(Field.CURRENCY);
      case "contact" -> Stated.of(Field.CONTACT);
      case "meta" -> meta();
      default -> leftOut();
    };
  }

  private Meaning meta() {
    boolean link = attributes.contains("url") || attributes.contains("link");
    boolean id = attributes.contains("id") || attributes.contains("identifier");
    return link ? Stated.of(Field.LINK) : id ? Stated.of(Field.IDENTIFIER) : leftOut();
  }

  private Meaning leftOut() {
    return new LeftOut(word() + " has no place in the record of an activity");
  }

  private Stated stated(Field field) {
    Set<String> kept = new TreeSet<>(attributes);
    kept.retainAll(LANGUAGES);
    if (has("code") || has("iso2") || has("iso3") || has("v_iso2") || has("v_iso3")) {
      kept.add("code");
    }
    return new Stated(field, kept);
  }

  private boolean has(String attribute) {
    return attributes.contains(attribute);
  }

  private boolean hasAny(Set<String> some) {
    return attributes.stream().anyMatch(some::contains);
  }

  private Meaning organisation() {
    if (has("type")) {
      return leftOut();
    }
    Stated org = stated(hasAny(ROLES_REPORTING) ? Field.REPORTER : Field.ORG);
    if (org.field() == Field.REPORTER) {
      return org;
    }
    return hasAny(ROLES_FUNDING)
        ? org.with("funding")
        : hasAny(ROLES_LEADING)
            ? org.with("accountable")
            : has("impl") || has("implementing") || has("partner") ? org.with("implementing") : org;
  }

  private Meaning activity() {
    if (has("code") || has("id")) {
      return Stated.of(Field.IDENTIFIER);
    }
    return has("type")
        ? stated(Field.SUBSECTOR)
        : has("description") || has("desc") ? stated(Field.DESCRIPTION) : stated(Field.TITLE);
  }

  private Stated place() {
    Set<String> kept = new TreeSet<>(attributes);
    kept.retainAll(LANGUAGES);
    if (has("code") || has("pcode")) {
      kept.add("code");
    }
    return new Stated(tag.equals("loc") ? Field.LOC : Field.ADM, kept);
  }

  private Meaning geo() {
    return has("lat")
        ? Stated.of(Field.LAT)
        : has("lon") || has("long") ? Stated.of(Field.LON) : leftOut();
  }

  private Meaning date() {
    if (has("start")) {
      return Stated.of(Field.START);
    }
    if (has("end")) {
      return Stated.of(Field.END);
    }
    return has("reported") || has("updated")
        ? Stated.of(Field.REPORTED)
        : Stated.of(Field.START, "end");
  }

  private Meaning count(Field field) {
    if (hasAny(NOT_OF_PEOPLE)) {
      return leftOut();
    }
    Set<String> kept = new TreeSet<>();
    for (String attribute : attributes) {
      switch (attribute) {
        case "f", "female", "women" -> kept.add("f");
        case "m", "male", "men" -> kept.add("m");
        case "infants", "children", "adolescents", "adults", "elderly" -> kept.add(attribute);
        default -> {
          String age = AGES.get(attribute);
          if (age != null || attribute.startsWith("age")) {
            kept.add(age == null ? attribute : age);
          }
        }
      }
    }
    return new Stated(field, kept);
  }

  private Meaning value() {
    Stated value =
        Stated.of(
            Field.VALUE,
            has("transaction") || has("disbursed")
                ? "disbursement"
                : has("committed") || has("commitment")
                    ? "commitment"
                    : has("spent") ? "expenditure" : "budget");
    return attributes.stream()
        .filter(Headings::isCurrency)
        .findFirst()
        .map(value::with)
        .orElse(value);
  }
}
