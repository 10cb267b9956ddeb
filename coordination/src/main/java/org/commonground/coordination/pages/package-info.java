/**
 * The web pages: server-rendered, readable without a script, in six languages.
 *
 * <p>A {@code …Pages} class answers addresses, fills one record of parameters and hands it to one
 * template of {@code src/main/jte} through {@link PageTemplates}. Every record begins with the
 * {@link Visit}: the reader's language, the day whose picture is asked for, words, figures and
 * links. Templates call {@code template.layout.page} for the frame and the shared parts in {@code
 * template.parts}, whose parameters are the records of {@code pages.parts}. Nothing is stored or
 * computed here: lists and totals come from {@code search}, records from {@code activities}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Pages",
    allowedDependencies = {
      "accounts",
      "contacts",
      "requests",
      "reference",
      "organisations",
      "activities",
      "database",
      "editing",
      "exchange",
      "search"
    })
package org.commonground.coordination.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
