package org.commonground.iati;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a result.
 *
 * @param measure the code of codelist IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal,
 *     5 qualitative
 * @param ascending whether more is better, as stated; true when not stated
 * @param title the titles
 * @param description the descriptions
 * @param references codes of vocabularies that define the indicator
 * @param baselines where it started
 * @param periods what was aimed at and reached, by period
 */
public record Indicator(
    String measure,
    boolean ascending,
    Narratives title,
    Narratives description,
    List<Reference> references,
    List<Measurement> baselines,
    List<IndicatorPeriod> periods) {

  /** Copies the lists. */
  public Indicator {
    references = List.copyOf(references);
    baselines = List.copyOf(baselines);
    periods = List.copyOf(periods);
  }

  /**
   * A code of a vocabulary of indicators.
   *
   * @param vocabulary the code of codelist IndicatorVocabulary
   * @param code the indicator's code there
   * @param uri where it is described; empty when not stated
   */
  public record Reference(String vocabulary, String code, String uri) {}

  /**
   * Targets and actual values of one period.
   *
   * @param period the days
   * @param targets what was aimed at, one for each disaggregation
   * @param actuals what was reached, one for each disaggregation
   */
  public record IndicatorPeriod(
      Period period, List<Measurement> targets, List<Measurement> actuals) {
    /** Copies the lists. */
    public IndicatorPeriod {
      targets = List.copyOf(targets);
      actuals = List.copyOf(actuals);
    }
  }

  /**
   * One value, possibly for a part of the whole only.
   *
   * @param value as written: a number unless the indicator is qualitative; empty when not stated
   * @param dimensions which part of the whole it is for; empty for the whole
   * @param locations references to the activity's locations it is for
   * @param comment what the source says about it
   * @param date for a baseline, the day; absent otherwise or when not stated
   */
  public record Measurement(
      String value,
      List<Dimension> dimensions,
      List<String> locations,
      Narratives comment,
      @Nullable LocalDate date) {
    /** Copies the lists. */
    public Measurement {
      dimensions = List.copyOf(dimensions);
      locations = List.copyOf(locations);
    }
  }

  /**
   * One way of splitting a count.
   *
   * @param name such as {@code sex}
   * @param value such as {@code female}
   */
  public record Dimension(String name, String value) {}

  static Indicator of(Element element, String language) {
    return new Indicator(
        element.code("measure").orElse(""),
        element.code("ascending").map(it -> it.equals("1") || it.equals("true")).orElse(true),
        Result.text(element, "title", language),
        Result.text(element, "description", language),
        element.children("reference").stream().map(Indicator::reference).toList(),
        measurements(element, "baseline", language),
        element.children("period").stream().map(it -> period(it, language)).toList());
  }

  private static Reference reference(Element element) {
    return new Reference(
        element.code("vocabulary").orElse(""),
        element.code("code").orElse(""),
        element.code("indicator-uri").orElse(""));
  }

  private static IndicatorPeriod period(Element element, String language) {
    return new IndicatorPeriod(
        Values.period(element),
        measurements(element, "target", language),
        measurements(element, "actual", language));
  }

  private static List<Measurement> measurements(Element parent, String child, String language) {
    return parent.children(child).stream().map(it -> measurement(it, language)).toList();
  }

  private static Measurement measurement(Element element, String language) {
    return new Measurement(
        element.code("value").orElse(""),
        element.children("dimension").stream()
            .map(it -> new Dimension(it.code("name").orElse(""), it.code("value").orElse("")))
            .toList(),
        element.children("location").stream().flatMap(it -> it.code("ref").stream()).toList(),
        Result.text(element, "comment", language),
        Values.date(element.attribute("iso-date")).orElse(null));
  }
}
