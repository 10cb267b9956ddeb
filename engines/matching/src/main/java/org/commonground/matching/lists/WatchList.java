package org.commonground.matching.lists;

import java.util.List;

/**
 * A list to screen against.
 *
 * @param id a short name without personal data, such as {@code UN}; unique among the lists in use
 * @param version what exactly was read
 * @param entries whom the list names, in the order of the file
 */
public record WatchList(String id, ListVersion version, List<ListEntry> entries) {
  /** Copies the entries. */
  public WatchList {
    entries = List.copyOf(entries);
  }

  @Override
  public String toString() {
    return "WatchList[" + id + " " + version.sha256() + ", " + entries.size() + " entries]";
  }
}
