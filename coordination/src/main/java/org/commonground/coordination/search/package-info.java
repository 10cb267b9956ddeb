/**
 * One index over the register: every list, count, facet and total on a page comes from here.
 *
 * <p>Ask {@link Search} with a {@link SearchQuery}. The index follows the register's count of
 * changes and can always be thrown away and built again from it. Single records are not read here:
 * see {@code activities}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Search",
    allowedDependencies = {"database", "reference", "organisations", "activities"})
package org.commonground.coordination.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
