/**
 * Travellers screened against lists: one score from evidence for and against, every item shown.
 *
 * <p>Start at {@link org.commonground.matching.screening.Screener}: an immutable picture of some
 * lists that answers for one traveller at a time. {@link
 * org.commonground.matching.screening.LiveScreener} holds the present one and swaps it without
 * locks when a list changes. Nothing is decided here: a {@link
 * org.commonground.matching.screening.Band#HIT} is a candidate for a person to look at.
 */
@NullMarked
package org.commonground.matching.screening;

import org.jspecify.annotations.NullMarked;
