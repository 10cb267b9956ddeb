package org.commonground.edifact.travel;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * Segments that no typed component holds, so that nothing of a message is lost.
 *
 * @param segments each segment without its terminator, with the delimiters {@code : + ? *} whatever
 *     the message's own were, in the order received
 */
@Personal
public record Kept(List<String> segments) {

  /** Nothing is kept. */
  public static final Kept NOTHING = new Kept(List.of());

  /** Copies the list. */
  public Kept {
    segments = List.copyOf(segments);
  }

  /**
   * Whether nothing is kept.
   *
   * @return true when there is no segment
   */
  public boolean isEmpty() {
    return segments.isEmpty();
  }

  @Override
  public String toString() {
    return "Kept[" + segments.size() + " segments]";
  }
}
