/**
 * Editing: what people write about activities, from the first draft to the version that stands in
 * the register.
 *
 * <p>{@link Parts} is the form: which values of a record can be typed, and where each stands in it.
 * {@link Form} is what somebody typed. {@link Drafts} keeps it, hands it on, puts it into the
 * register, and brings it together with what somebody else changed meanwhile. {@link Rights} says
 * who may do what.
 */
@NullMarked
@ApplicationModule(
    displayName = "Editing",
    allowedDependencies = {
      "database",
      "audit",
      "accounts",
      "reference",
      "organisations",
      "activities",
      "exchange :: tables"
    })
package org.commonground.coordination.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
