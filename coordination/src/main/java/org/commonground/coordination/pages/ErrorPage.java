package org.commonground.coordination.pages;

/**
 * What went wrong, and what the reader can do.
 *
 * @param visit the reader
 * @param title what happened
 * @param sentence about this address in particular; may be empty
 * @param advice what to do
 */
public record ErrorPage(Visit visit, String title, String sentence, String advice) {}
