/**
 * UN/EDIFACT from bytes: where segments, elements and components are, and the envelope round them.
 *
 * <p>Start at {@link org.commonground.edifact.EdifactReader}. Structure is found first, for a whole
 * interchange; text is decoded only when somebody asks for it. Nothing that arrives makes reading
 * fail: what is wrong becomes a {@link org.commonground.edifact.Finding} and reading goes on. What
 * the segments of a message mean is not known here: see the packages below.
 */
@NullMarked
package org.commonground.edifact;

import org.jspecify.annotations.NullMarked;
