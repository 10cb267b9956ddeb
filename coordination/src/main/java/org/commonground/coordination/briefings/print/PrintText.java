package org.commonground.coordination.briefings.print;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts text into stretches by the font that has their letters, and remembers the scripts for which
 * there is none. One for each printing; not safe for several threads.
 */
public final class PrintText {
  private static final int UNPRINTABLE = '\uFFFD';

  private final PrintFonts fonts;
  private final Set<UnicodeScript> missing = new TreeSet<>();

  PrintText(PrintFonts fonts) {
    this.fonts = fonts;
  }

  /** The stretches of a text, in its order; what no font has stands as a replacement character. */
  List<PrintRun> runs(String text) {
    List<PrintRun> runs = new ArrayList<>();
    var stretch = new StringBuilder();
    PrintFont font = fonts.list().getFirst();
    for (int codePoint : clean(text)) {
      PrintFont next = font(codePoint, font);
      if (!next.equals(font)) {
        add(runs, stretch, font);
        font = next;
      }
      stretch.appendCodePoint(
          next.has(codePoint) || isWordless(codePoint) ? codePoint : UNPRINTABLE);
    }
    add(runs, stretch, font);
    return runs;
  }

  /** Scripts of letters that were asked for and that no font has. */
  Set<UnicodeScript> missing() {
    return Collections.unmodifiableSet(missing);
  }

  private static void add(List<PrintRun> runs, StringBuilder stretch, PrintFont font) {
    if (!stretch.isEmpty()) {
      String text = stretch.toString();
      runs.add(new PrintRun(font.needsForms() ? ArabicForms.in(text) : text, font.name()));
      stretch.setLength(0);
    }
  }

  /** Spaces, marks and punctuation stay with the letters before them where their font has them. */
  private PrintFont font(int codePoint, PrintFont before) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    boolean isShared = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    if (isWordless(codePoint) || (isShared && before.has(codePoint))) {
      return before;
    }
    return fonts
        .having(codePoint)
        .orElseGet(() -> {
          missing.add(script);
          return fonts.list().getFirst();
        });
  }

  /** What is not drawn: spaces, and the marks that steer the direction of writing. */
  private static boolean isWordless(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || codePoint == '\u00A0';
  }

  /** Code points without the control characters that XML does not allow. */
  private static List<Integer> clean(String text) {
    return text.codePoints()
        .map(it -> it == '\t' || it == '\n' || it == '\r' ? ' ' : it)
        .filter(it -> !Character.isISOControl(it) && it != 0xFFFE && it != 0xFFFF)
        .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
        .boxed()
        .collect(Collectors.toList());
  }
}
