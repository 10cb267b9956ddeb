package org.commonground.coordination.editing;

import static org.commonground.coordination.editing.Field.optional;
import static org.commonground.coordination.editing.Field.required;

import java.util.Arrays;
import java.util.List;
import org.commonground.coordination.editing.Field.Kind;
import org.commonground.coordination.editing.Part.Shape;
import org.commonground.coordination.reference.Themes;

/**
 * The form of an activity: what can be typed, and where it stands in the record. To add a field,
 * add a line here and its words in the messages.
 */
public final class Parts {
  private static final String OURS = "@vocabulary=99&@vocabulary-uri=" + Themes.URI;
  private static final String REACHED = "title/narrative!People reached";
  private static final String COUNTED =
      "reference/@code=participants&reference/@vocabulary=99&reference/@indicator-uri="
          + Themes.URI;
  private static final String IN_RESULT =
      "indicator/reference/@code=participants&indicator/reference/@vocabulary=99"
          + "&indicator/reference/@indicator-uri="
          + Themes.URI
          + "&@type!1&indicator/@measure!1&indicator/@ascending!1&indicator/"
          + REACHED
          + "&"
          + REACHED;

  /** What there is one of. */
  public static final Part RECORD =
      new Part(
          "record",
          Shape.SINGLE,
          List.of(),
          null,
          List.of(
              optional("status", "activity-status/@code", Kind.CHOICE),
              optional("planned-start", "activity-date[@type=1]/@iso-date", Kind.DAY),
              optional("actual-start", "activity-date[@type=2]/@iso-date", Kind.DAY),
              optional("planned-end", "activity-date[@type=3]/@iso-date", Kind.DAY),
              optional("actual-end", "activity-date[@type=4]/@iso-date", Kind.DAY),
              optional("hierarchy", "@hierarchy", Kind.CHOICE),
              optional("currency", "@default-currency", Kind.CURRENCY)),
          List.of());

  /** The titles, by language. */
  public static final Part TITLE = told("title", "title", required("text", "", Kind.LINE));

  /** General descriptions, by language. */
  public static final Part DESCRIPTION =
      told("description", "description[@type=1?]", required("text", "", Kind.PROSE));

  /** Objectives, by language. */
  public static final Part OBJECTIVES =
      told("objectives", "description[@type=2]", required("text", "", Kind.PROSE));

  /** Target groups, by language. */
  public static final Part TARGETS =
      told("targets", "description[@type=3]", required("text", "", Kind.PROSE));

  /** Organisations taking part. */
  public static final Part ORGANISATIONS =
      rows(
          "organisation",
          "participating-org",
          List.of("role", "name", "ref"),
          required("role", "@role", Kind.CHOICE),
          optional("name", "narrative", Kind.LINE),
          optional("ref", "@ref", Kind.LINE),
          optional("type", "@type", Kind.CHOICE));

  /** Countries and areas. */
  public static final Part COUNTRIES =
      rows(
          "country",
          "recipient-country",
          List.of("code"),
          required("code", "@code", Kind.CHOICE),
          optional("share", "@percentage", Kind.SHARE));

  /** Regions, of the vocabulary of the DAC. */
  public static final Part REGIONS =
      rows(
          "region",
          "recipient-region[@vocabulary=1?]",
          List.of("code"),
          required("code", "@code", Kind.CHOICE),
          optional("share", "@percentage", Kind.SHARE));

  /** Places. */
  public static final Part PLACES =
      rows(
          "place",
          "location",
          List.of("name", "position"),
          optional("name", "name/narrative", Kind.LINE),
          optional(
              "position",
              "point[@srsName!http://www.opengis.net/def/crs/EPSG/0/4326]/pos",
              Kind.POSITION));

  /** Words of our own vocabulary. */
  public static final Part THEMES =
      new Part(
          "theme",
          Shape.CODES,
          List.of(),
          Step.parse("tag[" + OURS + "]"),
          List.of(required("code", "@code", Kind.CHOICE)),
          List.of("code"));

  /** Who took part in an event, counted. */
  public static final Part PARTICIPANTS =
      new Part(
          "participants",
          Shape.ROWS,
          steps("result[" + IN_RESULT + "]", "indicator[" + COUNTED + "]", "period"),
          Step.parse("actual"),
          List.of(
              required("count", "@value", Kind.COUNT),
              optional("sex", "dimension[@name=sex]/@value", Kind.CHOICE),
              optional("age", "dimension[@name=age]/@value", Kind.LINE),
              optional("role", "dimension[@name=role]/@value", Kind.LINE)),
          List.of("sex", "age", "role"));

  /** Budgets. */
  public static final Part BUDGETS =
      rows(
          "budget",
          "budget",
          List.of("start", "end", "type"),
          optional("type", "@type", Kind.CHOICE),
          required("start", "period-start/@iso-date", Kind.DAY),
          required("end", "period-end/@iso-date", Kind.DAY),
          required("value", "value", Kind.AMOUNT),
          optional("currency", "value/@currency", Kind.CURRENCY),
          required("date", "value/@value-date", Kind.DAY));

  /** Transactions. */
  public static final Part TRANSACTIONS =
      rows(
          "transaction",
          "transaction",
          List.of("type", "date", "provider", "receiver"),
          required("type", "transaction-type/@code", Kind.CHOICE),
          required("date", "transaction-date/@iso-date", Kind.DAY),
          required("value", "value", Kind.AMOUNT),
          optional("currency", "value/@currency", Kind.CURRENCY),
          required("value-date", "value/@value-date", Kind.DAY),
          optional("provider", "provider-org/narrative", Kind.LINE),
          optional("provider-ref", "provider-org/@ref", Kind.LINE),
          optional("receiver", "receiver-org/narrative", Kind.LINE),
          optional("receiver-ref", "receiver-org/@ref", Kind.LINE),
          optional("about", "description/narrative", Kind.LINE));

  /** Documents. */
  public static final Part DOCUMENTS =
      rows(
          "document",
          "document-link[@format!text/html&category/@code!A12]",
          List.of("address"),
          required("address", "@url", Kind.ADDRESS),
          required("title", "title/narrative", Kind.LINE));

  /** The activities of which this is a part. */
  public static final Part PARENTS =
      rows(
          "parent",
          "related-activity[@type=1]",
          List.of("ref"),
          required("ref", "@ref", Kind.LINE));

  /** What states amounts. */
  static final List<Part> MONEY = List.of(BUDGETS, TRANSACTIONS);

  private static final List<Part> ALL =
      List.of(
          TITLE,
          DESCRIPTION,
          OBJECTIVES,
          TARGETS,
          RECORD,
          THEMES,
          ORGANISATIONS,
          COUNTRIES,
          REGIONS,
          PLACES,
          PARTICIPANTS,
          BUDGETS,
          TRANSACTIONS,
          DOCUMENTS,
          PARENTS);

  private Parts() {}

  static boolean isMoney(String part) {
    return MONEY.stream().anyMatch(it -> it.name().equals(part));
  }

  /** All parts, in the order of the form. */
  public static List<Part> list() {
    return ALL;
  }

  private static Part told(String name, String container, Field text) {
    return new Part(
        name,
        Shape.ROWS,
        steps(container),
        Step.parse("narrative"),
        List.of(text, optional("language", "@xml:lang", Kind.CHOICE)),
        List.of("language"));
  }

  private static Part rows(String name, String row, List<String> key, Field... fields) {
    return new Part(name, Shape.ROWS, List.of(), Step.parse(row), Arrays.asList(fields), key);
  }

  private static List<Step> steps(String... steps) {
    return Arrays.stream(steps).map(Step::parse).toList();
  }
}
