/**
 * The page of one activity and the page of its history.
 *
 * <p>{@link ActivityPages} answers the addresses; {@link RecordWriter} puts the page together from
 * what the writers beside it make of parts of the record.
 */
@NullMarked
package org.commonground.coordination.pages.activity;

import org.jspecify.annotations.NullMarked;
