/**
 * What goes in and out as files: IATI in; IATI, tables, workbooks, calendars and JSON out.
 *
 * <p>{@link Importer} reads files into the register and ends with an {@link ImportReport}; one bad
 * record never stops the others. {@link Exporter} writes what is public, in an {@link
 * ExportFormat}; how each looks is in {@code exchange.writing}. What records mean is decided in
 * {@code activities}, what the standard says in the engine {@code iati}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Exchange",
    allowedDependencies = {"database", "audit", "reference", "organisations", "activities"})
package org.commonground.coordination.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
