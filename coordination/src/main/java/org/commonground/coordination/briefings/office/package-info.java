/**
 * What office files have in common: parts in a package, text in runs, tables, charts with their
 * sheet.
 *
 * <p>{@link OfficeFile} holds the parts and writes them, {@link Xml} fills them, {@link Story} cuts
 * a briefing into sections that slides and text tell alike. Nothing here knows of slides or pages:
 * see {@code slides} and {@code document}.
 */
@NullMarked
package org.commonground.coordination.briefings.office;

import org.jspecify.annotations.NullMarked;
