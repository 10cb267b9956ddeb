package org.commonground.coordination.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sectors of the Development Assistance Committee and the goals and targets of the SDGs.
 *
 * <p>Each list is read when it is first asked for, so that commands that show no sector do not pay
 * for it.
 */
public final class Classifications {

  private final Map<Classification, Map<String, ClassifiedTerm>> lists = new ConcurrentHashMap<>();

  Classifications() {}

  /** Finds a term by its code. */
  public Optional<ClassifiedTerm> find(Classification classification, String code) {
    return Optional.ofNullable(termsOf(classification).get(code));
  }

  /** All terms of a classification, in the order of its list. */
  public List<ClassifiedTerm> list(Classification classification) {
    return List.copyOf(termsOf(classification).values());
  }

  private Map<String, ClassifiedTerm> termsOf(Classification classification) {
    return lists.computeIfAbsent(classification, Classifications::read);
  }

  private static Map<String, ClassifiedTerm> read(Classification classification) {
    var terms = new LinkedHashMap<String, ClassifiedTerm>();
    for (var term :
        ReferenceTable.read(classification.table()).list(row -> term(classification, row))) {
      terms.put(term.code(), term);
    }
    return terms;
  }

  private static ClassifiedTerm term(Classification classification, ReferenceTable.Row row) {
    return new ClassifiedTerm(
        classification, row.text("code"), row.find("parent").orElse(null), row.name());
  }
}
