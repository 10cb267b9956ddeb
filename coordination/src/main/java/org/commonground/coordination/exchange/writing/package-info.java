/**
 * Activities as files: tables, workbooks and calendars, one record after the other in flat memory.
 *
 * <p>Each format is an {@link ActivityWriter}. {@link WorkbookWriter} makes an XLSX of several
 * {@link Sheet}s, {@link CalendarWriter} an iCalendar of events, {@link HxlWriter} a table with a
 * row of hashtags, {@link CsvActivityWriter} one row an activity. What is written is decided by
 * {@code exchange.Exporter}; nothing here reads the register.
 */
@NullMarked
package org.commonground.coordination.exchange.writing;

import org.jspecify.annotations.NullMarked;
