package org.commonground.coordination.briefings;

import gg.jte.Content;

/**
 * A briefing as a file that stands alone.
 *
 * @param view the briefing; its references lead to its own list of records
 * @param style the stylesheet, in full
 */
public record BriefingFile(BriefingView view, Content style) {}
