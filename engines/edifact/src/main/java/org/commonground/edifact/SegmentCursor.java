package org.commonground.edifact;

import java.util.Arrays;

/**
 * Walks over the segments of a message and decodes only what it is asked for.
 *
 * <p>Hot path: every field of every message is read through this class. Measured by {@code
 * TokeniserBenchmark}; {@code PlainSegments} in the tests is the readable twin.
 *
 * <p>A new cursor stands before the first segment. Elements are counted from 1, components and
 * repetitions too; what is not there reads as the empty string. A cursor is not thread-safe;
 * several cursors over one message are.
 */
public final class SegmentCursor {
  private final Structure structure;
  final byte[] bytes;
  private final int[] marks;
  private final Texts texts;
  private final boolean normal;
  private final int first;
  private final int last;

  private int segment;
  private int[] elements = new int[16];
  private int count;

  /** Whether an element of the segment is repeated, which is rare. */
  private boolean repeats;

  private int from;
  private int to;

  /** Where {@link #findRepeated} was last; element 0 for nowhere. */
  private int nearElement;

  private int nearRepetition;
  private int nearComponent;
  private int nearMark;

  /** What is kept of one traveller is often kept of the next, byte for byte. */
  private final SegmentMemory<String> written =
      new SegmentMemory<>(this, SegmentCursor::normalForm);

  SegmentCursor(Structure structure, int first, int last) {
    this.structure = structure;
    this.bytes = structure.source().bytes;
    this.marks = structure.marks();
    this.texts = new Texts(structure);
    this.normal = NormalForm.hasDelimiters(structure.delimiters());
    this.first = first;
    this.last = last;
    this.segment = first - 1;
  }

  /**
   * Goes to the next segment.
   *
   * @return false when there is none; the cursor then stands behind the last one
   */
  public boolean next() {
    if (segment >= last) {
      return false;
    }
    return stand(segment + 1);
  }

  /**
   * Goes to a segment of this message.
   *
   * @param number the segment's number, from 0 (before the first) to one more than {@link #size}
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public void moveTo(int number) {
    if (number < 0 || number > size() + 1) {
      throw new IndexOutOfBoundsException("segment " + number + " of " + size());
    }
    stand(first + number - 1);
  }

  private boolean stand(int at) {
    segment = at;
    count = 0;
    nearElement = 0;
    repeats = false;
    if (at < first || at >= last) {
      return false;
    }
    findElements(structure.firstMarks()[at]);
    return true;
  }

  /** What is counted stays in registers until the end of the segment. */
  private void findElements(int firstMark) {
    int[] all = marks;
    int[] found = elements;
    int size = 0;
    boolean repetition = false;
    int mark = firstMark;
    int kind = all[mark] & 3;
    while (kind != Structure.TERMINATOR) {
      if (kind == Structure.ELEMENT) {
        if (size + 1 >= found.length) {
          found = Arrays.copyOf(found, 2 * size + 2);
          elements = found;
        }
        found[size++] = mark;
      }
      repetition |= kind == Structure.REPETITION;
      mark++;
      kind = all[mark] & 3;
    }
    found[size] = mark;
    count = size + 1;
    repeats = repetition;
  }

  /**
   * How many segments the message has, its UNH and UNT included.
   *
   * @return the count
   */
  public int size() {
    return last - first;
  }

  /**
   * The segment's number in the message.
   *
   * @return 1 for UNH; 0 before the first segment
   */
  public int number() {
    return segment - first + 1;
  }

  /**
   * Where the segment starts.
   *
   * @return the byte in the file as received, counted from 0
   */
  public long offset() {
    if (size() == 0) {
      return 0;
    }
    return structure.offset(Math.max(first, Math.min(segment, last - 1)));
  }

  /**
   * The segment's tag, packed as by {@link Tag#of}.
   *
   * @return the tag, or 0 when it is not of three bytes or the cursor stands at no segment
   */
  public int tag() {
    return count == 0 ? 0 : structure.tag(segment);
  }

  /**
   * Whether anything stands in the segment's tag behind the tag itself, as numbers of explicit
   * nesting do.
   *
   * @return true when a separator of components or of repetitions stands there
   */
  public boolean isTagNested() {
    return count > 0 && elements[0] != structure.firstMarks()[segment];
  }

  /**
   * How many elements the segment has behind its tag.
   *
   * @return the count, empty elements included
   */
  public int elementCount() {
    return Math.max(0, count - 1);
  }

  /**
   * How many components an element has, over all its repetitions.
   *
   * @param element the element, counted from 1
   * @return the count, empty components included; 0 when there is no such element
   */
  public int componentCount(int element) {
    if (element < 1 || element >= count) {
      return 0;
    }
    return elements[element] - elements[element - 1];
  }

  /**
   * The first component of an element.
   *
   * @param element the element, counted from 1
   * @return its text; empty when there is none
   */
  public String text(int element) {
    return text(element, 1);
  }

  /**
   * A component of the first repetition of an element.
   *
   * @param element the element, counted from 1
   * @param component the component, counted from 1
   * @return its text; empty when there is none
   */
  public String text(int element, int component) {
    if (repeats) {
      return text(element, 1, component);
    }
    // As find, but nothing is left in from and to, which is worth three hundredths of all reading.
    if (element < 1 || element >= count || component < 1) {
      return "";
    }
    int mark = elements[element - 1] + component - 1;
    return mark < elements[element] ? texts.of((marks[mark] >>> 2) + 1, marks[mark + 1] >>> 2) : "";
  }

  /**
   * A component of a repetition of an element.
   *
   * @param element the element, counted from 1
   * @param repetition the repetition, counted from 1
   * @param component the component, counted from 1
   * @return its text; empty when there is none
   */
  public String text(int element, int repetition, int component) {
    return find(element, repetition, component) ? texts.of(from, to) : "";
  }

  /**
   * How often an element is repeated.
   *
   * @param element the element, counted from 1
   * @return 1 when it is there once, 0 when there is no such element
   */
  public int repetitionCount(int element) {
    if (element < 1 || element >= count) {
      return 0;
    }
    if (!repeats) {
      return 1;
    }
    int repetitions = 1;
    for (int mark = elements[element - 1] + 1; mark < elements[element]; mark++) {
      repetitions += (marks[mark] & 3) == Structure.REPETITION ? 1 : 0;
    }
    return repetitions;
  }

  /**
   * A component as a packed code, without making text.
   *
   * @param element the element, counted from 1
   * @param component the component, counted from 1
   * @return the code as {@link Tag#of} packs it; 0 when it is empty or absent, {@link Tag#TOO_LONG}
   *     when it has more than four bytes
   */
  public int code(int element, int component) {
    if (!find(element, 1, component) || from == to) {
      return 0;
    }
    return to - from > 4 ? Tag.TOO_LONG : Tag.of(bytes, from, to);
  }

  /**
   * Whether a component is absent or empty.
   *
   * @param element the element, counted from 1
   * @param component the component, counted from 1
   * @return true when there is no byte in it
   */
  public boolean isEmpty(int element, int component) {
    return !find(element, 1, component) || from == to;
  }

  /**
   * The whole segment without its terminator, in the normal form: delimiters {@code : + ? *},
   * whatever the message's own are.
   *
   * @return the text
   */
  public String segmentText() {
    return count == 0 ? "" : written.get();
  }

  private String normalForm() {
    from = start();
    to = stop();
    return normal && NormalForm.isIn(bytes, from, to) ? texts.of(from, to) : NormalForm.of(this);
  }

  /**
   * What stands behind a component, in the normal form: the element's further components and all
   * further elements.
   *
   * @param element the element, counted from 1
   * @param component the component behind which to start; 0 for the whole element
   * @return the text, with the separator in front; empty when nothing but separators follows
   */
  public String textBehind(int element, int component) {
    if (element + 1 >= count && componentCount(element) <= component) {
      return "";
    }
    return NormalForm.behind(this, element, component);
  }

  /** Where the segment starts in the bytes; it stands at one. */
  int start() {
    return structure.starts()[segment];
  }

  /** Where the segment's terminator stands in the bytes. */
  int stop() {
    return marks[elements[count - 1]] >>> 2;
  }

  /** How many components there are over all repetitions; element 0 is the tag with its nesting. */
  int partCount(int element) {
    return elements[element] - markBefore(element);
  }

  /** What kind of delimiter ends a component by its place over all repetitions. */
  int kindBehind(int element, int index) {
    return marks[markBefore(element) + index] & 3;
  }

  /** A component by its place over all repetitions; the first of element 0 is the tag. */
  String textAt(int element, int index) {
    int mark = markBefore(element) + index;
    boolean isTag = element == 0 && index == 1;
    from = isTag ? structure.starts()[segment] : (marks[mark - 1] >>> 2) + 1;
    to = marks[mark] >>> 2;
    return texts.of(from, to);
  }

  private int markBefore(int element) {
    return element == 0 ? structure.firstMarks()[segment] - 1 : elements[element - 1];
  }

  /** Puts the bounds of a component into {@link #from} and {@link #to}. */
  private boolean find(int element, int repetition, int component) {
    if (element < 1 || element >= count || component < 1) {
      return false;
    }
    if (repeats) {
      return findRepeated(element, repetition, component);
    }
    int mark = elements[element - 1] + component - 1;
    return repetition == 1 && mark < elements[element] && at(mark);
  }

  private boolean at(int mark) {
    from = (marks[mark] >>> 2) + 1;
    to = marks[mark + 1] >>> 2;
    return true;
  }

  /**
   * The same where components of several repetitions stand in a row, so that one has to look.
   * Whoever asks for one component after the other walks on from the last: a million of them take
   * no longer than once through.
   */
  private boolean findRepeated(int element, int repetition, int component) {
    int end = elements[element];
    boolean isNear =
        element == nearElement && repetition == nearRepetition && component >= nearComponent;
    int mark = isNear ? nearMark : startOf(element, repetition);
    int at = isNear ? nearComponent : 1;
    for (; at < component && mark >= 0; at++) {
      mark++;
      if (mark >= end || (marks[mark] & 3) != Structure.COMPONENT) {
        return false;
      }
    }
    if (mark < 0) {
      return false;
    }
    nearElement = element;
    nearRepetition = repetition;
    nearComponent = component;
    nearMark = mark;
    return at(mark);
  }

  /** The mark in front of a repetition; -1 when there is none. */
  private int startOf(int element, int repetition) {
    int mark = elements[element - 1];
    int end = elements[element];
    for (int at = 1; at < repetition; at++) {
      mark++;
      while (mark < end && (marks[mark] & 3) == Structure.COMPONENT) {
        mark++;
      }
      if (mark >= end) {
        return -1;
      }
    }
    return mark;
  }
}
