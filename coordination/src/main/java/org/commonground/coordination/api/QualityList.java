package org.commonground.coordination.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the matching records state, and which rules of the standard they break. */
record QualityList(
    long total,
    @Nullable LocalDate asOf,
    List<PartFigures> parts,
    List<RuleFigures> rules,
    Map<String, String> links) {

  /** How many records state a part, of those that could. */
  record PartFigures(String part, String name, long stated, long notStated) {}

  /** How many records break a rule. */
  record RuleFigures(String rule, String advice, long activities) {}
}
