package org.commonground.coordination.pages.accounts;

import org.commonground.coordination.pages.Visit;

/**
 * Asks for a one-time code.
 *
 * @param back where to go afterwards
 * @param problem what is wrong; empty when nothing is
 */
public record CodePage(Visit visit, String back, String problem) {}
