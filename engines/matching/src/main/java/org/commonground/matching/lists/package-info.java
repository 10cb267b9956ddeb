/**
 * Lists of people and organisations to screen against, read from the files in which they are
 * published.
 *
 * <p>{@link org.commonground.matching.lists.UnitedNationsReader}, {@link
 * org.commonground.matching.lists.OfacReader} and {@link
 * org.commonground.matching.lists.PlainListReader} give a {@link
 * org.commonground.matching.lists.WatchList} and findings; a damaged entry never stops the reading.
 * The version of a list is the SHA-256 of what was read. Comparing is not done here.
 */
@NullMarked
package org.commonground.matching.lists;

import org.jspecify.annotations.NullMarked;
