package org.commonground.matching.lists;

/**
 * Something in a list's file that is not as it should be. Holds no personal data.
 *
 * @param code short and constant, such as {@code birth-date}
 * @param reference the entry's reference; empty when it is not known
 * @param line in the file, counted from 1
 * @param expected what should have been there
 * @param found what was there, by its kind or size only
 */
public record ListFinding(String code, String reference, int line, String expected, String found) {}
