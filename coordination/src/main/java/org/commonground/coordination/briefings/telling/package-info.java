/**
 * From records to a briefing: what is counted, told, compared and left open.
 *
 * <p>Start at {@link BriefingDraft}, which makes a briefing of the records that it is given and
 * asks nobody else; {@link Phrases} is the only place where its words come from. Finding the
 * records is done in the package above, showing a briefing in the others.
 */
@NullMarked
package org.commonground.coordination.briefings.telling;

import org.jspecify.annotations.NullMarked;
