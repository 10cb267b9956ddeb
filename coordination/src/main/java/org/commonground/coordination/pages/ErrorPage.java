package org.commonground.coordination.pages;

import org.commonground.coordination.pages.parts.Link;

/**
 * What went wrong, and what the reader can do.
 *
 * @param visit the reader
 * @param title what happened
 * @param sentence about this address in particular; may be empty
 * @param advice what to do; empty where the link says it
 * @param way a link that helps; may be empty
 */
public record ErrorPage(Visit visit, String title, String sentence, String advice, Link way) {}
