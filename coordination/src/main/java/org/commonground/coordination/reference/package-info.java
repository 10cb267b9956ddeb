/**
 * What everybody refers to: countries and areas, regions, themes, classifications of the standard,
 * languages, and the organisations of the field that are known by name.
 *
 * <p>Start at {@link Reference}, which reads all of it once from the files in {@code
 * resources/reference} (their sources and licences stand in {@code SOURCES.md} there). Everything
 * is an immutable value with names in the six official languages of the United Nations where they
 * exist; an unknown code is an empty answer, never an error. Nothing here is stored or changed at
 * run time: organisations and activities that users register live in their own capabilities.
 */
@NullMarked
@ApplicationModule(
    displayName = "Reference",
    allowedDependencies = {})
package org.commonground.coordination.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
