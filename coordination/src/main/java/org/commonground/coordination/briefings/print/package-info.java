/**
 * A briefing on paper: a tagged PDF.
 *
 * <p>{@link BriefingPrinter} fills the template {@code print/briefing} with XSL-FO and lets Apache
 * FOP set it. {@link PrintFonts} finds a font for every letter, those that come with the
 * application first, then those of the machine. What is told is not decided here: see {@code
 * briefings}.
 */
@NullMarked
package org.commonground.coordination.briefings.print;

import org.jspecify.annotations.NullMarked;
