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

/** Pushes of which parts are still to come, from one message, interchange or file to the next. */
final class OpenPushes {
  private final Map<String, OpenPush> open = new LinkedHashMap<>();

  /**
   * A part of a push.
   *
   * @param file where it stands
   * @param message the part
   * @param around findings about the file and the interchange that stand at it
   */
  @Personal
  record Part(String file, PnrgovMessage message, List<Finding> around) {
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
   *     push whose part with this number says something else
   */
  List<MessageLine> add(Part part) {
    List<MessageLine> lines = new ArrayList<>();
    String key = PushParts.key(part.message());
    OpenPush push = open.computeIfAbsent(key, any -> new OpenPush());
    if (push.contradicts(part)) {
      lines.add(incomplete(push.parts));
      push = new OpenPush();
      open.put(key, push);
    }
    push.add(part);
    if (push.isComplete()) {
      open.remove(key);
      lines.add(line(push.parts, joined(push.parts), List.of()));
    }
    return lines;
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
    open.values().forEach(it -> lines.add(incomplete(it.parts)));
    open.clear();
    return lines;
  }

  private static MessageLine incomplete(List<Part> parts) {
    PushParts push = joined(parts);
    return line(parts, push, List.of(missing(push)));
  }

  private static PushParts joined(List<Part> parts) {
    return PushParts.of(parts.stream().map(Part::message).toList()).getFirst();
  }

  private static Finding missing(PushParts push) {
    String numbers =
        push.missing().stream().map(it -> Integer.toString(it)).collect(Collectors.joining(", "));
    String parts = numbers.isEmpty() ? "" : "part " + numbers;
    String last = push.lastCame() ? "" : "the last part";
    String both = parts.isEmpty() || last.isEmpty() ? parts + last : parts + " and " + last;
    return Finding.error(
        0,
        0,
        "parts-missing",
        "expected all parts of the push, found none of %s; ask for them, or for the push anew"
            .formatted(both));
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
