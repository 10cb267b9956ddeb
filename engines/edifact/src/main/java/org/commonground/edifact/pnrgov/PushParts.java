package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.edifact.travel.FlightLeg;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one push that was sent in several messages (UNH S010).
 *
 * @param parts the parts that came, by their number; of a number that came twice the last
 * @param missing the numbers of parts that did not come, as far as the last part tells
 * @param lastCame whether the part that is marked as the last came
 */
public record PushParts(List<PnrgovMessage> parts, List<Integer> missing, boolean lastCame) {

  /** A number beyond is a mistake, and not a thousand parts that are missing. */
  private static final int MOST_PARTS = 1000;

  /** Copies the lists. */
  public PushParts {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
  }

  /**
   * Puts parts together that have the same {@link #key}. A message in one part stands alone.
   *
   * @param messages messages in the order received
   * @return pushes in the order in which their first part came
   */
  public static List<PushParts> of(List<PnrgovMessage> messages) {
    Map<String, List<PnrgovMessage>> byReference = new LinkedHashMap<>();
    List<List<PnrgovMessage>> pushes = new ArrayList<>();
    for (PnrgovMessage message : messages) {
      if (!message.header().part().isOneOfSeveral()) {
        pushes.add(List.of(message));
        continue;
      }
      String key = key(message);
      List<PnrgovMessage> parts = byReference.get(key);
      if (parts == null) {
        parts = new ArrayList<>();
        byReference.put(key, parts);
        pushes.add(parts);
      }
      parts.removeIf(it -> sequence(it) == sequence(message));
      parts.add(message);
    }
    return pushes.stream().map(PushParts::joined).toList();
  }

  /**
   * What all parts of one push have in common.
   *
   * @param part a part
   * @return its common access reference, function, first originator and flight as one text, to be
   *     compared only
   */
  public static String key(PnrgovMessage part) {
    String originator = part.originators().isEmpty() ? "" : part.originators().getFirst().system();
    return String.join(
        "\n",
        part.header().commonAccessReference(),
        part.function(),
        originator,
        flight(part.flight()));
  }

  private static String flight(@Nullable FlightLeg leg) {
    return leg == null ? "" : leg.carrier() + leg.number() + leg.stops().getFirst().at();
  }

  private static PushParts joined(List<PnrgovMessage> parts) {
    List<PnrgovMessage> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(PushParts::sequence));
    PnrgovMessage last = sorted.getLast();
    List<Integer> missing = new ArrayList<>();
    int expected = 1;
    for (PnrgovMessage part : sorted) {
      for (; expected < Math.min(sequence(part), MOST_PARTS); expected++) {
        missing.add(expected);
      }
      expected = sequence(part) + 1;
    }
    boolean whole = !last.header().part().isOneOfSeveral();
    return new PushParts(sorted, missing, whole || last.header().part().isLast());
  }

  private static int sequence(PnrgovMessage message) {
    return message.header().part().sequence();
  }

  /**
   * Whether every part came.
   *
   * @return true when the last part came and as many as its number says
   */
  public boolean isComplete() {
    var last = parts.getLast().header().part();
    return lastCame && (!last.isOneOfSeveral() || last.sequence() == parts.size());
  }

  /**
   * The bookings of all parts that came.
   *
   * @return bookings in the order of the parts
   */
  public List<Pnr> pnrs() {
    return parts.stream().flatMap(it -> it.pnrs().stream()).toList();
  }
}
