package org.commonground.coordination.briefings.issuing;

import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.reference.Language;

/**
 * An issued briefing in a list.
 *
 * @param issue its number, its day, who issued it and its fingerprint
 * @param title in its language
 * @param language of its words
 * @param period the days it reports on
 */
public record KeptIssue(
    Briefing.Issue issue, String title, Language language, ReportingPeriod period) {}
