/**
 * The list of activities and the other ways of looking at the same question: a table, a map, a
 * timeline and a calendar.
 *
 * <p>{@link ActivityListPages} answers the address; each {@code …Writer} draws one {@link Layout}.
 */
@NullMarked
package org.commonground.coordination.pages.views;

import org.jspecify.annotations.NullMarked;
