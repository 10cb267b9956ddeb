/**
 * The structure of IATI 2.03 files: which elements and attributes stand where, how often, with
 * which values.
 *
 * <p>Start at {@link org.commonground.iati.structure.Schema}: it holds the shapes, read from a
 * table of ours, and says whether a record is valid and if not, why. Its verdict is that of the
 * official XSD; the tests compare the two. What a record means (sums, dates, codes) is judged in
 * {@code rules}.
 */
@NullMarked
package org.commonground.iati.structure;

import org.jspecify.annotations.NullMarked;
