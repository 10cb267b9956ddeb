/**
 * What the shared parts of pages show: figures, bars, facets, rows of a list, the world map.
 *
 * <p>Each record is the parameter of one template in {@code jte/parts}. They hold words in the
 * reader's language and finished addresses, so that a template only has to place them.
 */
@NullMarked
@NamedInterface("parts")
package org.commonground.coordination.pages.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
