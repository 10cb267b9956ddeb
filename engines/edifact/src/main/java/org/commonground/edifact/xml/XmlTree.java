package org.commonground.edifact.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.edifact.Finding;

/**
 * Reads a file element by element: a receiver says of each whether it wants it whole or looks at
 * what is in it, so that memory is that of the largest element wanted. Reads one file.
 *
 * <p>An end that fits no start is passed over, an end that is missing is put in where its parent
 * ends or where an element starts that never stands within its like; both are reported. Elements
 * nested deeper than {@value #DEEPEST} are taken as children of the one at that depth.
 */
public final class XmlTree {
  private static final int DEEPEST = 60;

  private final XmlText text;
  private final XmlScanner scanner;
  private final XmlMistakes mistakes;

  /** The names of all elements that are open, the outermost first, and how often each is there. */
  private final List<String> open = new ArrayList<>();

  private final Map<String, Integer> counts = new HashMap<>();

  /** The elements that are open from the one that is wanted whole. */
  private final List<XmlElement> wanted = new ArrayList<>();

  private int[] starts = new int[64];
  private int elements;

  /** Takes what a file holds. */
  public interface Receiver {

    /**
     * The names of elements that never stand within one of the same name.
     *
     * @return the names
     */
    Set<String> apart();

    /**
     * An element starts.
     *
     * @param element the element with its attributes, and nothing in it
     * @return true when it is wanted whole; else what is in it comes apart
     */
    boolean starts(XmlElement element);

    /**
     * An element that was wanted ends.
     *
     * @param element the element with all that is in it
     * @param isCut whether the file ended before it
     */
    void takes(XmlElement element, boolean isCut);

    /**
     * Text stands between elements that were not wanted whole.
     *
     * @param content the text; more than white space
     * @param offset the byte in the file at which it starts
     */
    void takes(String content, long offset);

    /**
     * An element that was not wanted ends.
     *
     * @param name its name
     */
    void ends(String name);
  }

  /**
   * A reading of a file.
   *
   * @param text the file
   */
  public XmlTree(XmlText text) {
    this.text = text;
    this.mistakes = new XmlMistakes(text);
    this.scanner = new XmlScanner(text.text(), mistakes);
  }

  /**
   * Reads the whole file, once. Never throws because of what is in it.
   *
   * @param receiver takes what it holds
   */
  public void read(Receiver receiver) {
    while (true) {
      switch (scanner.next()) {
        case START -> start(receiver);
        case END -> end(XmlElement.local(scanner.name()), receiver);
        case TEXT -> content(receiver);
        case DONE -> {
          finish(receiver);
          return;
        }
      }
    }
  }

  /**
   * What is wrong with the form of the file so far.
   *
   * @return findings in the order of the file
   */
  public List<Finding> findings() {
    return mistakes.all();
  }

  /**
   * Where an element starts.
   *
   * @param number the element's number
   * @return the byte in the file as received, counted from 0
   */
  public long offset(int number) {
    return elements == 0 ? 0 : text.offset(starts[Math.clamp(number, 1, elements) - 1]);
  }

  private void start(Receiver receiver) {
    if (elements == starts.length) {
      starts = Arrays.copyOf(starts, 2 * elements);
    }
    starts[elements++] = scanner.start();
    mistakes.inElement(elements);
    var element = new XmlElement(scanner.name(), elements, scanner.attributes());
    String name = element.name();
    if (counts.getOrDefault(name, 0) > 0 && receiver.apart().contains(name)) {
      mistake("expected the end of an element before another of its name starts, found none");
      close(name, receiver);
    }
    open.add(name);
    counts.merge(name, 1, Integer::sum);
    if (!wanted.isEmpty()) {
      wanted.get(Math.min(wanted.size(), DEEPEST) - 1).add(element);
      wanted.add(element);
    } else if (receiver.starts(element)) {
      wanted.add(element);
    }
  }

  private void content(Receiver receiver) {
    String content = scanner.content();
    if (content.isBlank()) {
      return;
    }
    if (wanted.isEmpty()) {
      receiver.takes(content, text.offset(scanner.start()));
    } else {
      wanted.getLast().add(content);
    }
  }

  private void end(String name, Receiver receiver) {
    if (counts.getOrDefault(name, 0) == 0) {
      mistake("expected the end of an element that is open, found another; it is passed over");
      return;
    }
    if (!open.getLast().equals(name)) {
      mistake("expected the end of an element before that of its parent, found none");
    }
    close(name, receiver);
  }

  private void mistake(String what) {
    mistakes.at(scanner.start(), what);
  }

  /** Ends all elements from the innermost up to one of this name. */
  private void close(String name, Receiver receiver) {
    while (!innermostEnds(false, receiver).equals(name)) {
      // Each round ends one.
    }
  }

  private String innermostEnds(boolean isCut, Receiver receiver) {
    String name = open.removeLast();
    counts.merge(name, -1, Integer::sum);
    if (wanted.isEmpty()) {
      receiver.ends(name);
    } else {
      XmlElement element = wanted.removeLast();
      if (wanted.isEmpty()) {
        receiver.takes(element, isCut);
      }
    }
    return name;
  }

  private void finish(Receiver receiver) {
    if (!open.isEmpty()) {
      String cut =
          "expected the end of %d open elements, found the end of the file".formatted(open.size());
      mistakes.lost(text.text().length(), "cut-xml", cut);
    }
    while (!open.isEmpty()) {
      innermostEnds(true, receiver);
    }
  }
}
