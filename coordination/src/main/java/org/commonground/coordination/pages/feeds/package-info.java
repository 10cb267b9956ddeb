/**
 * What changed in the register, as a feed that programs follow.
 *
 * <p>{@link FeedPages} answers the address; {@link AtomWriter} writes one page of the feed.
 */
@NullMarked
package org.commonground.coordination.pages.feeds;

import org.jspecify.annotations.NullMarked;
