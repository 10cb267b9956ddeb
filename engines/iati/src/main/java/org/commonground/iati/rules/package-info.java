/**
 * What the IATI standard asks of activities and organisations, and what a source did otherwise.
 *
 * <p>Start at {@link org.commonground.iati.rules.Checker} for one record and at {@link
 * org.commonground.iati.rules.FileChecker} for a whole file. Findings of the standard's rule set
 * carry its rule numbers; structure is judged by {@code structure}, codes by {@code codelists}.
 * Nothing is changed and nothing refused here.
 *
 * <p>The rules follow {@code SPEC.rst} and {@code standard.json} of IATI-Rulesets 2.03; the tests
 * run that rule set as published and compare. Where a rule speaks of one date and a record has
 * several, each is looked at.
 */
@NullMarked
package org.commonground.iati.rules;

import org.jspecify.annotations.NullMarked;
