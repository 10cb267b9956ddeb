/**
 * Tables that people keep, read into statements about activities: CSV and workbooks, with hashtags
 * (HXL), with columns named after IATI, or with headings of their own.
 *
 * <p>{@link Tables} opens a file and gives its sheets; each {@link Sheet} says what its columns
 * were taken for and reads its rows. {@link Statements} keeps what each table said last about an
 * activity and lays it on what others said. Nothing here registers an activity or reports a
 * problem: that is done one package up, as for IATI files.
 */
@NullMarked
@NamedInterface("tables")
package org.commonground.coordination.exchange.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
