/**
 * Organisations: who is meant when a source names somebody.
 *
 * <p>{@link Organisations#keyOf} gives every way of naming an organisation one key, the same for
 * all its known spellings; {@link Organisations} holds the names that sources use, by key. Deciding
 * that two keys are one organisation after all is not done here: a person does that.
 */
@NullMarked
@ApplicationModule(
    displayName = "Organisations",
    allowedDependencies = {"database", "audit", "reference"})
package org.commonground.coordination.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
