/**
 * What holds for every request, whatever it asks: the headers of its answer, limits, and a
 * reference by which those who run the server find it in the log.
 *
 * <p>Filters do all of it, before anything else sees a request. {@link RequestReference} is what
 * other capabilities use. What a request may see is the business of {@code accounts}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Requests",
    allowedDependencies = {"accounts"})
package org.commonground.coordination.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
