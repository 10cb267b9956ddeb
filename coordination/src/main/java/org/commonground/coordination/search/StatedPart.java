package org.commonground.coordination.search;

import java.util.Locale;
import java.util.Optional;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Activity;
import org.commonground.iati.Indicator;

/** What the record of an activity could state, in the order in which a reader asks. */
public enum StatedPart {
  TITLE,
  DESCRIPTION,
  STATUS,
  START,
  END,
  /** A country, an area or a region. */
  PLACE,
  COORDINATES,
  /** A word of our vocabulary; see {@link Facet#THEME}. */
  THEME,
  SECTOR,
  /** Who pays. */
  FUNDER,
  /** Who does the work. */
  IMPLEMENTER,
  BUDGET,
  TRANSACTIONS,
  RESULTS,
  /** A number that was reached, in a result. */
  ACTUALS,
  DOCUMENTS,
  /** How many people took part; asked of events only. */
  PARTICIPANTS;

  /** Stands before the code of what a record does not state. */
  public static final String NOT = "no-";

  private static final String FUNDING = "1|";
  private static final String IMPLEMENTING = "4|";

  /** The code of {@link Facet#STATES} for records that state this. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The code of {@link Facet#STATES} for records that do not. */
  public String missingCode() {
    return NOT + code();
  }

  /** The code that a record gets; absent where the question makes no sense. */
  Optional<String> codeOf(Activity activity, ActivityCodes codes) {
    if (this == PARTICIPANTS && codes.of(Facet.EVENT).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(isStated(activity, codes) ? code() : missingCode());
  }

  private boolean isStated(Activity activity, ActivityCodes codes) {
    return switch (this) {
      case TITLE -> !activity.title().all().isEmpty();
      case DESCRIPTION ->
          activity.descriptions().stream().anyMatch(it -> !it.text().all().isEmpty());
      case STATUS -> activity.status().isPresent();
      case START -> activity.start().isPresent();
      case END -> activity.end().isPresent();
      case PLACE -> !codes.of(Facet.COUNTRY).isEmpty() || !codes.of(Facet.REGION).isEmpty();
      case COORDINATES -> activity.locations().stream().anyMatch(it -> it.point() != null);
      case THEME -> !codes.of(Facet.THEME).isEmpty();
      case SECTOR -> !codes.of(Facet.SECTOR).isEmpty();
      case FUNDER -> hasRole(codes, FUNDING);
      case IMPLEMENTER -> hasRole(codes, IMPLEMENTING);
      case BUDGET -> !activity.element().children("budget").isEmpty();
      case TRANSACTIONS -> !activity.element().children("transaction").isEmpty();
      case RESULTS -> !activity.element().children("result").isEmpty();
      case ACTUALS -> hasActuals(activity);
      case DOCUMENTS -> !activity.element().children("document-link").isEmpty();
      case PARTICIPANTS -> countsParticipants(activity);
    };
  }

  private static boolean hasRole(ActivityCodes codes, String role) {
    return codes.of(Facet.ROLE).stream().anyMatch(it -> it.startsWith(role));
  }

  private static boolean hasActuals(Activity activity) {
    return activity.results().stream()
        .flatMap(it -> it.indicators().stream())
        .anyMatch(StatedPart::hasActual);
  }

  private static boolean hasActual(Indicator indicator) {
    return indicator.periods().stream()
        .flatMap(it -> it.actuals().stream())
        .anyMatch(it -> !it.value().isEmpty());
  }

  private static boolean countsParticipants(Activity activity) {
    return activity.results().stream()
        .flatMap(it -> it.indicators().stream())
        .filter(it ->
            it.references().stream()
                .anyMatch(ref -> ref.uri().equals(Themes.URI) && ref.code().equals("participants")))
        .anyMatch(StatedPart::hasActual);
  }
}
