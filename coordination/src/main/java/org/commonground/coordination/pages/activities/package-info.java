/**
 * The list of activities with its facets.
 *
 * <p>{@link ActivityQuestion} is the only reader of a list's parameters; {@link HitRows} writes the
 * rows of every list of activities on any page.
 */
@NullMarked
@NamedInterface("activities")
package org.commonground.coordination.pages.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
