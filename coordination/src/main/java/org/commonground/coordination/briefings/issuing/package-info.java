/**
 * Briefings that were issued: kept whole, listed, shown and printed again as they were.
 *
 * <p>Start at {@link Issues}. What is kept is the briefing itself, not the way to make it, so that
 * later changes of records, words or code do not change it; {@link IssueContent} writes it down and
 * reads it back.
 */
@NullMarked
@NamedInterface("issuing")
package org.commonground.coordination.briefings.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
