package org.commonground.coordination.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.codelists.Code;
import org.commonground.iati.codelists.Codelists;
import org.jspecify.annotations.Nullable;

/**
 * The sectors of the Development Assistance Committee and the goals and targets of the SDGs, from
 * the code lists of the standard.
 *
 * <p>Each list is read when it is first asked for, so that commands that show no sector do not pay
 * for it.
 */
public final class Classifications {

  private final Codelists codelists;

  Classifications(Codelists codelists) {
    this.codelists = codelists;
  }

  /** Finds a term by its code, withdrawn ones included. */
  public Optional<ClassifiedTerm> find(Classification classification, String code) {
    return codelists
        .find(classification.codelist(), code)
        .map(found -> term(classification, found));
  }

  /** All terms of a classification, in the order of its list. */
  public List<ClassifiedTerm> list(Classification classification) {
    return codelists.find(classification.codelist()).stream()
        .flatMap(list -> list.list().stream())
        .map(code -> term(classification, code))
        .toList();
  }

  private static ClassifiedTerm term(Classification classification, Code code) {
    return new ClassifiedTerm(
        classification, code.code(), parent(classification, code), name(code));
  }

  private static @Nullable String parent(Classification classification, Code code) {
    return switch (classification) {
      case DAC_5_DIGIT -> code.category();
      case SDG_TARGET -> code.code().substring(0, code.code().indexOf('.'));
      case DAC_3_DIGIT, SDG_GOAL -> null;
    };
  }

  /** The names that the standard gives; the code itself where it gives none. */
  static LocalisedName name(Code code) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    if (!code.french().isBlank()) {
      names.put(Language.FRENCH, code.french());
    }
    if (!code.english().isBlank() || names.isEmpty()) {
      names.put(Language.ENGLISH, code.name(Language.ENGLISH.locale()));
    }
    return new LocalisedName(names);
  }
}
