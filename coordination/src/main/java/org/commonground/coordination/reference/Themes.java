package org.commonground.coordination.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The theme vocabulary of Common Ground, in the order in which it is published.
 *
 * <p>In IATI files its codes stand in {@code sector} and {@code tag} with vocabulary {@value
 * #IATI_VOCABULARY} and the vocabulary URI {@value #URI}.
 */
public final class Themes {

  /**
   * The code for a reporting organisation's own vocabulary, in IATI's SectorVocabulary and
   * TagVocabulary.
   */
  public static final String IATI_VOCABULARY = "99";

  /** The value of {@code vocabulary-uri}. */
  public static final String URI = "urn:common-ground:themes";

  private final List<Theme> themes;
  private final Map<String, Theme> byCode;
  private final Map<Theme.Kind, List<Theme>> byKind;

  Themes(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    this.byCode = themes.stream().collect(toUnmodifiableMap(Theme::code, identity()));
    this.byKind = themes.stream().collect(groupingBy(Theme::kind));
  }

  static Themes load() {
    return new Themes(ReferenceTable.read("themes.tsv").list(Themes::theme));
  }

  private static Theme theme(ReferenceTable.Row row) {
    var name = row.name();
    var shortNames = row.byLanguage("short_");
    return new Theme(
        row.text("code"),
        Theme.Kind.valueOf(row.text("kind")),
        name,
        shortNames.isEmpty() ? name : new LocalisedName(shortNames),
        new LocalisedName(row.byLanguage("description_")),
        row.words("pillars"));
  }

  /** All themes: pillars, areas, resolutions, prevention areas, events, roles. */
  public List<Theme> list() {
    return themes;
  }

  /** The themes of one kind. */
  public List<Theme> list(Theme.Kind kind) {
    return List.copyOf(byKind.getOrDefault(kind, List.of()));
  }

  /** Finds a theme by its code, exactly as published. */
  public Optional<Theme> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What a code classifies; empty when it is not a code of this vocabulary. */
  public Optional<Theme.Kind> kindOf(String code) {
    return find(code).map(Theme::kind);
  }

  /** The pillars I to IV. */
  public List<Theme> pillars() {
    return list(Theme.Kind.PILLAR);
  }

  /** The programme areas. */
  public List<Theme> areas() {
    return list(Theme.Kind.AREA);
  }

  /** The programme areas usually reported under a pillar. */
  public List<Theme> areasOf(Theme pillar) {
    return areas().stream().filter(area -> area.pillars().contains(pillar.code())).toList();
  }

  /** The pillars under which a programme area is usually reported, in the order I to IV. */
  public List<Theme> pillarsOf(Theme area) {
    return area.pillars().stream().flatMap(code -> find(code).stream()).toList();
  }
}
