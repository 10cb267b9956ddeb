package org.commonground.edifact.pnrgov;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.writing.SegmentWriter;
import org.jspecify.annotations.Nullable;

/**
 * Segments that one part of a booking keeps as text, while it is written. Many hold more than is
 * typed: such a one is written in place of the typed things that it says too, so that each is said
 * once. Its state changes; it is for one part.
 */
final class KeptSegments {
  private final List<One> left = new ArrayList<>();

  /** A segment in normal form, and a cursor that stands at it once it was looked into. */
  private static final class One {
    final String text;
    private @Nullable SegmentCursor cursor;

    One(String text) {
      this.text = text;
    }

    boolean has(String tag) {
      return text.startsWith(tag) && (text.length() == tag.length() || isDelimiter(tag.length()));
    }

    private boolean isDelimiter(int at) {
      return "+:*".indexOf(text.charAt(at)) >= 0;
    }

    SegmentCursor at() {
      SegmentCursor known = cursor;
      if (known == null) {
        SegmentWriter out = writer().advice();
        out.segment("UNB").element("UNOY").component("4").end().segment("UNH").end().kept(text);
        known = EdifactReader.read(out.bytes()).messages().getFirst().segments();
        known.moveTo(2);
        cursor = known;
      }
      return known;
    }
  }

  KeptSegments(Kept kept) {
    kept.segments().forEach(it -> left.add(new One(it)));
  }

  /** A segment that says some things. */
  private record Said(One one, int things) {}

  /** Writes things, those that a kept segment says in that one and the others in plain ones. */
  <T> void write(Form<T> form, List<T> things, SegmentWriter out) {
    int plainFrom = 0;
    int at = 0;
    while (at < things.size()) {
      Said said = find(form, things.subList(at, things.size()), 1);
      if (said == null) {
        at++;
      } else {
        form.write(things.subList(plainFrom, at), out);
        take(said, out);
        at += said.things;
        plainFrom = at;
      }
    }
    form.write(things.subList(plainFrom, at), out);
  }

  /** Writes things that one segment states. */
  <T> void writeInOne(Form<T> form, List<T> things, SegmentWriter out) {
    if (!writeKept(form, things, out)) {
      form.write(things, out);
    }
  }

  /** Writes the kept segment that says all of these things; false when there is none. */
  <T> boolean writeKept(Form<T> form, List<T> things, SegmentWriter out) {
    Said said = find(form, things, things.size());
    if (said != null) {
      take(said, out);
    }
    return said != null;
  }

  /** Whether a segment that is left says this thing. */
  <T> boolean says(Form<T> form, T thing) {
    return left.stream()
        .anyMatch(it -> it.has(form.tag()) && form.countSaid(it.at(), List.of(thing)) == 1);
  }

  /** Writes codes of which none is stated when all are empty. */
  void writeCodes(Form<List<String>> form, List<String> codes, SegmentWriter out) {
    if (!codes.stream().allMatch(String::isEmpty)) {
      writeInOne(form, List.of(codes), out);
    }
  }

  private void take(Said said, SegmentWriter out) {
    out.kept(said.one.text);
    left.remove(said.one);
  }

  private <T> @Nullable Said find(Form<T> form, List<T> things, int least) {
    for (One one : left) {
      if (one.has(form.tag())) {
        int said = form.countSaid(one.at(), things);
        if (said >= Math.max(1, least) && !isPlain(one, form, things.subList(0, said))) {
          return new Said(one, said);
        }
      }
    }
    return null;
  }

  /** Whether a segment says no more than these things: it was not kept in place of them. */
  private static <T> boolean isPlain(One one, Form<T> form, List<T> things) {
    SegmentWriter typed = writer();
    form.write(things, typed);
    return Arrays.equals(typed.bytes(), writer().kept(one.text).bytes());
  }

  /** Writes those with a tag that are left. */
  void writeAll(String tag, SegmentWriter out) {
    for (One one : List.copyOf(left)) {
      if (one.has(tag)) {
        out.kept(one.text);
        left.remove(one);
      }
    }
  }

  /** Writes all that are left. */
  void writeRest(SegmentWriter out) {
    left.forEach(it -> out.kept(it.text));
    left.clear();
  }

  private static SegmentWriter writer() {
    return new SegmentWriter(Delimiters.DEFAULT_OF_VERSION_4, StandardCharsets.UTF_8);
  }
}
