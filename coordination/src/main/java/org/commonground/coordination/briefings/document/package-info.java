/**
 * A briefing as a text to go on writing (DOCX).
 *
 * <p>{@link TextFile} writes the sections of a briefing under headings, with native tables and
 * charts; each number of a source leads to its place in the list at the end. What is told is
 * decided elsewhere.
 */
@NullMarked
package org.commonground.coordination.briefings.document;

import org.jspecify.annotations.NullMarked;
