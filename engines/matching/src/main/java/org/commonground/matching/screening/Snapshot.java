package org.commonground.matching.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.matching.ParsedName;
import org.commonground.matching.TokenFrequencies;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.WatchList;

/**
 * All lists at one moment: a large segment, a small one with what changed since, and which entries
 * of the large one are gone. Immutable.
 *
 * <p>Frequencies are kept exact through changes, so that the way to a version leaves no trace in
 * its answers.
 */
record Snapshot(
    Map<String, String> versions,
    TokenFrequencies frequencies,
    Segment large,
    Segment small,
    BitSet gone) {

  static Snapshot of(List<WatchList> lists) {
    Map<String, String> versions = new HashMap<>();
    List<Segment.Placed> placed = new ArrayList<>();
    for (WatchList list : lists) {
      if (versions.put(list.id(), list.version().sha256()) != null) {
        throw new IllegalArgumentException("two lists have the id " + list.id());
      }
      place(list.id(), list.entries(), placed);
    }
    List<ParsedName> names = Segment.parse(placed);
    TokenFrequencies frequencies = TokenFrequencies.of(names);
    Segment large = Segment.of(placed, names, frequencies);
    Segment small = Segment.of(List.of(), List.of(), frequencies);
    return new Snapshot(Map.copyOf(versions), frequencies, large, small, new BitSet());
  }

  List<Segment> segments() {
    return List.of(large, small);
  }

  boolean isGone(Segment segment, int entry) {
    return segment == large && gone.get(entry);
  }

  Snapshot changed(ListChange change) {
    Set<String> out = new HashSet<>(change.removed());
    change.put().forEach(it -> out.add(it.reference()));
    List<Segment.Placed> removed = new ArrayList<>();
    BitSet nowGone = (BitSet) gone.clone();
    for (int e = 0; e < large.entries.size(); e++) {
      Segment.Placed placed = large.entries.get(e);
      if (isOut(placed, change.list(), out) && !gone.get(e)) {
        nowGone.set(e);
        removed.add(placed);
      }
    }
    List<Segment.Placed> kept = new ArrayList<>();
    for (Segment.Placed placed : small.entries) {
      (isOut(placed, change.list(), out) ? removed : kept).add(placed);
    }
    List<Segment.Placed> added = new ArrayList<>();
    place(change.list(), change.put(), added);
    kept.addAll(added);
    TokenFrequencies now = frequencies.changed(Segment.parse(added), Segment.parse(removed));
    Map<String, String> nowVersions = new HashMap<>(versions);
    nowVersions.put(change.list(), change.version().sha256());
    Segment nowSmall = Segment.of(kept, Segment.parse(kept), now);
    return new Snapshot(Map.copyOf(nowVersions), now, large.with(now), nowSmall, nowGone);
  }

  /** Only people travel; organisations and ships on the lists are left for others to compare. */
  private static void place(String list, List<ListEntry> entries, List<Segment.Placed> placed) {
    for (ListEntry entry : entries) {
      if (entry.kind() == EntryKind.PERSON) {
        placed.add(new Segment.Placed(list, entry));
      }
    }
  }

  private static boolean isOut(Segment.Placed placed, String list, Set<String> references) {
    return placed.list().equals(list) && references.contains(placed.entry().reference());
  }

  @Override
  public String toString() {
    return "Snapshot[" + large + " " + small + "]";
  }
}
