package org.commonground.coordination.exchange;

import java.util.Locale;
import org.commonground.iati.Finding;

/**
 * Something that somebody should know about a file that was read.
 *
 * @param file the file's name
 * @param line counted from 1; 0 for the whole file
 * @param element the path of the element; empty for the whole file
 * @param rule the rule's stable name
 * @param severity {@code critical}: not taken in; {@code error}: taken in, against the standard;
 *     {@code warning}: taken in, against its advice
 * @param message what is wrong, what was expected and what to do
 */
public record ImportProblem(
    String file, int line, String element, String rule, String severity, String message) {

  /** A finding about a file. */
  public static ImportProblem of(String file, Finding finding) {
    return new ImportProblem(
        file,
        finding.line(),
        finding.element(),
        finding.rule(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.message());
  }
}
