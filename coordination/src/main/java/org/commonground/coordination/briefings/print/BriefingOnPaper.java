package org.commonground.coordination.briefings.print;

import java.util.ArrayList;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.reference.Language;

/**
 * A briefing as the template for paper sees it.
 *
 * @param view the briefing
 * @param text cuts texts by font
 */
public record BriefingOnPaper(BriefingView view, PrintText text) {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

  /** A text in stretches of one font each. */
  public List<PrintRun> runs(String words) {
    return text.runs(words);
  }

  /** A message in the language of the briefing. */
  public String say(String key, Object... arguments) {
    return view.say(key, arguments);
  }

  /** The scripts of letters that no font has; empty for none. */
  public String missing() {
    return text.missing().stream()
        .map(script -> UScript.getName(UScript.getCodeFromName(script.name())))
        .collect(Collectors.joining(say("briefing.list-separator")));
  }

  /** How pages are written: XSL-FO's {@code writing-mode}. */
  public String writingMode() {
    return isRightToLeft() ? "rl-tb" : "lr-tb";
  }

  /** The invisible mark that takes a line back to the page's direction after words of another. */
  public String mark() {
    return isRightToLeft() ? "\u200F" : "\u200E";
  }

  /** The language that a text is in: its own, or the briefing's. */
  public String language(String own) {
    return own.isEmpty() ? view.briefing().language().tag() : own;
  }

  /** The direction of a text in a language of its own; empty for that of the page. */
  public String direction(String own) {
    if (own.isEmpty()) {
      return "";
    }
    boolean isOwn = RIGHT_TO_LEFT.contains(own.substring(0, Math.min(2, own.length())));
    return isOwn == isRightToLeft() ? "" : isOwn ? "rtl" : "ltr";
  }

  /** The chapters that a reader can jump to. */
  public List<Mark> bookmarks() {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("figures", say("briefing.page.figures")));
    view.briefing().pillars().forEach(pillar -> marks.add(new Mark(id(pillar), pillar.name())));
    marks.add(new Mark("money", say("briefing.page.money")));
    marks.add(new Mark("unknown", say("briefing.page.unknown")));
    if (!view.briefing().records().isEmpty()) {
      marks.add(new Mark("records", say("briefing.page.list")));
    }
    return marks;
  }

  /** The place of a pillar in the file. */
  public String id(Briefing.PillarSection pillar) {
    return "pillar-" + (pillar.code().isEmpty() ? "none" : pillar.code());
  }

  /**
   * A place to jump to.
   *
   * @param id where
   * @param title what it is called
   */
  public record Mark(String id, String title) {}

  private boolean isRightToLeft() {
    return view.briefing().language() == Language.ARABIC;
  }
}
