/**
 * The codelists of the IATI standard: codes with their English and French names.
 *
 * <p>Start at {@link org.commonground.iati.codelists.Codelists}. Each list is read from the jar
 * when it is first asked for. Where each list applies is told by {@link
 * org.commonground.iati.codelists.CodelistUse}; judging a record by them is done in {@code rules}.
 */
@NullMarked
package org.commonground.iati.codelists;

import org.jspecify.annotations.NullMarked;
