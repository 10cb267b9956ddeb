package org.commonground.passengers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Personal;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.pnrgov.PushParts;
import org.commonground.passengers.MessageLine.FindingLine;

/**
 * Pushes of which parts are still to come, from one message, interchange or file to the next. Those
 * that wait are bounded by number and size; beyond it the oldest is given up as incomplete.
 */
final class OpenPushes {
  /** How many pushes wait at most. */
  static final int MOST_PUSHES = 1000;

  /** How many bytes of messages wait at most; each becomes about eight of memory. */
  static final long MOST_BYTES = 48L << 20;

  /** What the smallest part takes besides its bytes. */
  private static final int OVERHEAD = 1000;

  private static final String ASK = "; ask for them, or for the push anew";

  private static final String GIVEN_UP =
      " until more than %d pushes or %d MB waited for others%s"
          .formatted(MOST_PUSHES, MOST_BYTES >> 20, ASK);

  private static final String TOO_LARGE =
      " until more than %d MB of this push alone waited; its parts are printed one by one"
          .formatted(MOST_BYTES >> 20);

  private final Map<String, OpenPush> open = new LinkedHashMap<>();
  private long bytes;

  /**
   * A part of a push.
   *
   * @param file where it stands
   * @param message the part
   * @param around findings about the file and the interchange that stand at it
   * @param size the bytes of the message
   */
  @Personal
  record Part(String file, PnrgovMessage message, List<Finding> around, int size) {
    Part {
      around = List.copyOf(around);
    }

    @Override
    public String toString() {
      return "Part[" + message.header().part().sequence() + "]";
    }
  }

  /**
   * Takes a part.
   *
   * @return the line of the whole push when it was the last that lacked; before it that of an older
   *     push whose part with this number says something else; behind it those of the oldest where
   *     too many wait
   */
  List<MessageLine> add(Part part) {
    List<MessageLine> lines = new ArrayList<>();
    String key = PushParts.key(part.message());
    OpenPush push = open.computeIfAbsent(key, any -> new OpenPush());
    if (push.contradicts(part)) {
      lines.add(incomplete(closed(key), ASK));
      push = new OpenPush();
      open.put(key, push);
    }
    // Counted first: if the memory ends in between, too much is counted, and never less than none.
    bytes += part.size() + OVERHEAD;
    push.add(part);
    if (push.isComplete()) {
      List<Part> parts = closed(key);
      lines.add(line(parts, joined(parts), List.of()));
    }
    while (open.size() > MOST_PUSHES || bytes > MOST_BYTES) {
      List<Part> oldest = closed(open.keySet().iterator().next());
      lines.add(incomplete(oldest, bytesOf(oldest) > MOST_BYTES ? TOO_LARGE : GIVEN_UP));
    }
    return lines;
  }

  /** The parts of a push that is no longer waited for. */
  private List<Part> closed(String key) {
    OpenPush push = open.remove(key);
    List<Part> parts = push == null ? List.of() : push.parts;
    bytes = open.isEmpty() ? 0 : bytes - bytesOf(parts);
    return parts;
  }

  private static long bytesOf(List<Part> parts) {
    return parts.stream().mapToLong(it -> it.size() + OVERHEAD).sum();
  }

  /** What came of one push, so far. */
  @Personal
  private static final class OpenPush {
    final List<Part> parts = new ArrayList<>();
    private final TreeMap<Integer, Part> byNumber = new TreeMap<>();

    void add(Part part) {
      parts.add(part);
      byNumber.put(part.message().header().part().sequence(), part);
    }

    /** A part that came twice is the same twice, or there are two pushes. */
    boolean contradicts(Part part) {
      Part known = byNumber.get(part.message().header().part().sequence());
      return known != null && !known.message().pnrs().equals(part.message().pnrs());
    }

    /** As {@link PushParts#isComplete}, without joining the parts each time one comes. */
    boolean isComplete() {
      var last = byNumber.lastEntry();
      return last.getValue().message().header().part().isLast() && last.getKey() == byNumber.size();
    }

    @Override
    public String toString() {
      return "OpenPush[" + parts.size() + " parts]";
    }
  }

  /** The lines of pushes whose other parts did not come; then none is open. */
  List<MessageLine> rest() {
    List<MessageLine> lines = new ArrayList<>();
    open.values().forEach(it -> lines.add(incomplete(it.parts, ASK)));
    open.clear();
    bytes = 0;
    return lines;
  }

  private static MessageLine incomplete(List<Part> parts, String why) {
    PushParts push = joined(parts);
    return line(parts, push, List.of(missing(push, why)));
  }

  private static PushParts joined(List<Part> parts) {
    return PushParts.of(parts.stream().map(Part::message).toList()).getFirst();
  }

  private static Finding missing(PushParts push, String why) {
    String numbers =
        push.missing().stream().map(it -> Integer.toString(it)).collect(Collectors.joining(", "));
    String parts = numbers.isEmpty() ? "" : "part " + numbers;
    String last = push.lastCame() ? "" : "the last part";
    String both = parts.isEmpty() || last.isEmpty() ? parts + last : parts + " and " + last;
    return Finding.error(
        0,
        0,
        "parts-missing",
        "expected all parts of the push, found none of %s%s".formatted(both, why));
  }

  private static MessageLine line(List<Part> parts, PushParts push, List<Finding> more) {
    String file = fileOf(push.parts().getFirst(), parts);
    List<FindingLine> findings = new ArrayList<>();
    for (Part part : parts) {
      String other = part.file().equals(file) ? null : part.file();
      part.around().forEach(it -> findings.add(FindingLine.of(it, other)));
      part.message().findings().forEach(it -> findings.add(FindingLine.of(it, other)));
    }
    if (parts.size() > push.parts().size()) {
      String found =
          "expected each part once, found %d parts more; of those with one number the last counts"
              .formatted(parts.size() - push.parts().size());
      findings.add(FindingLine.of(Finding.warning(0, 0, "part-repeated", found), null));
    }
    more.forEach(it -> findings.add(FindingLine.of(it, null)));
    return MessageLine.ofPush(file, push.parts(), findings);
  }

  /** Where the part with the lowest number stands; of those with one number the last counts. */
  private static String fileOf(PnrgovMessage first, List<Part> parts) {
    String file = "";
    for (Part part : parts) {
      boolean isFirst = part.message().header().part().equals(first.header().part());
      file = isFirst ? part.file() : file;
    }
    return file;
  }
}
