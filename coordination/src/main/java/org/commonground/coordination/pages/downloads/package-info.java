/**
 * Files to keep: what a list of activities shows, and one activity.
 *
 * <p>{@link ExportPages} answers the addresses; {@link ExportOrders} says in the reader's words
 * what a file was ordered for.
 */
@NullMarked
@NamedInterface("downloads")
package org.commonground.coordination.pages.downloads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
