package org.commonground.matching.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.WatchList;

/**
 * What is new in a version of a list.
 *
 * @param list the list's id
 * @param version the new version
 * @param put entries that are new or differ, as they are now
 * @param removed references of entries that are gone
 */
public record ListChange(
    String list, ListVersion version, List<ListEntry> put, Set<String> removed) {
  /** Copies the entries and references. */
  public ListChange {
    put = List.copyOf(put);
    removed = Set.copyOf(removed);
  }

  /**
   * The change between two versions of one list.
   *
   * @param before the version in use
   * @param after the new version
   * @return entries to put and to remove; none when both hold the same
   */
  public static ListChange between(WatchList before, WatchList after) {
    Map<String, ListEntry> old = new HashMap<>();
    before.entries().forEach(it -> old.put(it.reference(), it));
    List<ListEntry> put = new ArrayList<>();
    for (ListEntry entry : after.entries()) {
      if (!entry.equals(old.remove(entry.reference()))) {
        put.add(entry);
      }
    }
    return new ListChange(after.id(), after.version(), put, new TreeSet<>(old.keySet()));
  }

  @Override
  public String toString() {
    return "ListChange[" + list + ", " + put.size() + " put, " + removed.size() + " removed]";
  }
}
