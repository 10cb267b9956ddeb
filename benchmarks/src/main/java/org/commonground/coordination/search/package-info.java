/**
 * Measurements of the index, in the index's own package so that they reach what nobody else may.
 */
@NullMarked
package org.commonground.coordination.search;

import org.jspecify.annotations.NullMarked;
