/**
 * What the pages show, as JSON for programs.
 *
 * <p>An {@code …Api} class declares {@link org.commonground.coordination.api.routes.Route}s: path,
 * parameters, the record that comes back, an example. {@link ApiEntry} answers by them, and {@code
 * api.description} describes them in OpenAPI 3.1, so that neither can drift from the other. Nothing
 * is stored or computed here: lists and figures come from {@code search}, records from {@code
 * activities}, briefings from {@code briefings}.
 */
@NullMarked
@ApplicationModule(
    displayName = "API",
    allowedDependencies = {
      "reference",
      "organisations",
      "activities",
      "exchange",
      "search",
      "pages",
      "pages :: parts",
      "briefings",
      "briefings :: issuing",
      "database"
    })
package org.commonground.coordination.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
