package org.commonground.coordination.pages.feeds;

import java.time.Instant;
import java.util.List;

/**
 * One page of the feed of changes.
 *
 * @param language of its words
 * @param title of the feed
 * @param subtitle the filters that are on; empty for everything
 * @param list the same activities as a page
 * @param self address of this page
 * @param first address of the page with the newest changes, which is the feed's own
 * @param next address of the page with older changes; empty at the last
 * @param entries the newest first
 */
record ChangeFeedPage(
    String language,
    String title,
    String subtitle,
    String list,
    String self,
    String first,
    String next,
    List<ChangeEntry> entries) {
  ChangeFeedPage {
    entries = List.copyOf(entries);
  }

  /** When the newest of its changes was received. */
  Instant updated() {
    return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().held().version().recordedAt();
  }
}
