/**
 * IATI files into records, one at a time, whatever is wrong with the file.
 *
 * <p>Start at {@link org.commonground.iati.reading.IatiReader}: it takes a stream of bytes and
 * hands out {@link org.commonground.iati.reading.Item}s: the file's header, its activities and
 * organisations in the terms of 2.03, and what it could not use, with the line and what to do. A
 * broken record does not touch its neighbours. Whether a record obeys the standard is not judged
 * here: see {@code rules}.
 */
@NullMarked
package org.commonground.iati.reading;

import org.jspecify.annotations.NullMarked;
