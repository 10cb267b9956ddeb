/**
 * Real files, mutations of them, and the official rules to compare with.
 *
 * <p>Start at {@link org.commonground.iati.corpus.Corpus}. Nothing here is shipped.
 */
@NullMarked
package org.commonground.iati.corpus;

import org.jspecify.annotations.NullMarked;
