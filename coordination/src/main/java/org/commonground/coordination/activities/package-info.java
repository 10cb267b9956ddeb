/**
 * The register of activities: who does what, where, when, for whom, with which money and result.
 *
 * <p>Start at {@link Activities}. Every version that a source ever stated is kept, with its source;
 * a page can be seen as of any day. Changes are announced as {@link ActivitiesChanged}. Lists and
 * totals are not made here: see {@code search}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Activities",
    allowedDependencies = {"database", "audit", "reference", "organisations"})
package org.commonground.coordination.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
