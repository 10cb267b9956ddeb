package org.commonground.coordination.reference;

import java.util.EnumMap;
import java.util.HashMap;
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
  private final Map<String, LocalisedName> names = new HashMap<>();

  Classifications(Codelists codelists) {
    this.codelists = codelists;
    ReferenceTable.read("classifications.tsv")
        .forEach(row -> names.put(row.text("list") + ' ' + row.text("code"), row.name()));
  }

  /**
   * Finds a term by its code, withdrawn ones included, and the wider groups of the DAC, such as 120
   * for health, that files use and the code list leaves out.
   */
  public Optional<ClassifiedTerm> find(Classification classification, String code) {
    return codelists
        .find(classification.codelist(), code)
        .map(found -> term(classification, found))
        .or(() ->
            ownName(classification, code)
                .map(name -> new ClassifiedTerm(classification, code, null, name)));
  }

  /** What we call it in six languages. */
  private Optional<LocalisedName> ownName(Classification classification, String code) {
    return Optional.ofNullable(names.get(classification.codelist() + ' ' + code));
  }

  /** All terms of a classification, in the order of its list. */
  public List<ClassifiedTerm> list(Classification classification) {
    return codelists.find(classification.codelist()).stream()
        .flatMap(list -> list.list().stream())
        .map(code -> term(classification, code))
        .toList();
  }

  private ClassifiedTerm term(Classification classification, Code code) {
    return new ClassifiedTerm(
        classification,
        code.code(),
        parent(classification, code),
        ownName(classification, code.code()).orElseGet(() -> name(code)));
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
