package org.commonground.coordination.editing;

import java.util.List;
import org.commonground.coordination.reference.Countries;
import org.commonground.coordination.reference.Country;
import org.commonground.coordination.reference.DacRegion;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Regions;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.springframework.stereotype.Component;

/** The codes that can be chosen in a field. */
@Component
public final class Choices {
  private static final List<String> STATUSES = List.of("1", "2", "3", "4", "5", "6");
  private static final List<String> LEVELS = List.of("1", "2", "3");
  private static final List<String> ROLES = List.of("1", "2", "3", "4");
  private static final List<String> TYPES =
      List.of(
          "10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80",
          "90");
  private static final List<String> BUDGETS = List.of("1", "2");
  private static final List<String> TRANSACTIONS =
      List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
  private static final List<String> SEXES = List.of("female", "male");

  private final Countries countries;
  private final Regions regions;
  private final Themes themes;

  Choices(Countries countries, Regions regions, Themes themes) {
    this.countries = countries;
    this.regions = regions;
    this.themes = themes;
  }

  /** The codes of a field, in the order of their list; none for a field that is typed. */
  public List<String> codes(Part part, Field field) {
    return switch (part.name() + '.' + field.name()) {
      case "record.status" -> STATUSES;
      case "record.hierarchy" -> LEVELS;
      case "title.language", "description.language", "objectives.language", "targets.language" ->
          Language.list().stream().map(Language::tag).toList();
      case "organisation.role" -> ROLES;
      case "organisation.type" -> TYPES;
      case "country.code" -> countries.list().stream().map(Country::alpha2).toList();
      case "region.code" -> regions.listDac().stream().map(DacRegion::code).toList();
      case "theme.code" -> themes.list().stream().map(Theme::code).toList();
      case "participants.sex" -> SEXES;
      case "budget.type" -> BUDGETS;
      case "transaction.type" -> TRANSACTIONS;
      default -> List.of();
    };
  }
}
