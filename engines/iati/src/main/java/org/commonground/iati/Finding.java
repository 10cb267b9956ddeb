package org.commonground.iati;

/**
 * Something about a file or a record that somebody should know.
 *
 * @param severity how much it matters
 * @param rule the rule's stable name: the number in the standard's rule set where there is one
 *     ({@code 6.11.1}), a word otherwise ({@code not-xml}, {@code duplicate-identifier})
 * @param line the line in the file as read, counted from 1; 0 when the finding is about the whole
 *     file
 * @param element the path of the element, such as {@code iati-activity/transaction/value}; empty
 *     when the finding is about the whole file
 * @param message what is wrong, what was expected and what to do, in words of a person who
 *     publishes
 */
public record Finding(Severity severity, String rule, int line, String element, String message) {

  /** How much a finding matters. */
  public enum Severity {
    /** The record or file cannot be used. */
    CRITICAL,
    /** The standard forbids it; the record is used nevertheless. */
    ERROR,
    /** The standard advises against it. */
    WARNING
  }
}
