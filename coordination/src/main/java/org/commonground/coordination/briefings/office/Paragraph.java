package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.ActivityId;

/**
 * A paragraph of any section.
 *
 * @param kind how it looks
 * @param runs its text
 * @param records that it rests on; empty for words of our own
 */
public record Paragraph(Kind kind, List<Run> runs, List<ActivityId> records) {
  public Paragraph {
    runs = List.copyOf(runs);
    records = List.copyOf(records);
  }

  /** How a paragraph looks. */
  public enum Kind {
    /** What a group of activities has in common, or what a list lists. */
    GROUP,
    /** What an activity is called. */
    ITEM,
    /** What is told of the activity above. */
    TOLD,
    /** One of several statements. */
    BULLET,
    /** How to read what stands beside it. */
    NOTE,
    /** What an editor added. */
    ADDED,
    /** Where something can be read again: to copy, not to read out. */
    ADDRESS
  }

  /** The same with other text. */
  public Paragraph saying(List<Run> others) {
    return new Paragraph(kind, others, records);
  }

  /** The same with more text at its end. */
  public Paragraph followedBy(List<Run> more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more);
    return saying(all);
  }

  /** Its text without any make. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
