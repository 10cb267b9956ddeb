package org.commonground.edifact.paxlst;

/**
 * A control total (CNT).
 *
 * @param qualifier what is counted: {@code 42} passengers, {@code 41} crew
 * @param count the number as written; may be no number
 */
public record DeclaredCount(String qualifier, String count) {}
