package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.pages.Figures;

/** Cuts a briefing into sections: what slides and text tell, in one order. */
public final class Story {
  private final BriefingView view;
  private final Briefing briefing;
  private final Prose prose;
  private final Tables tables;
  private final List<Section> sections = new ArrayList<>();

  private Story(Prose prose) {
    this.view = prose.view();
    this.briefing = view.briefing();
    this.prose = prose;
    this.tables = new Tables(prose);
  }

  /** The sections of a briefing, without its sources. */
  public static List<Section> of(Prose prose) {
    var story = new Story(prose);
    story.figures();
    story.news();
    story.briefing.pillars().forEach(story::pillar);
    story.resolutions();
    story.partners();
    story.money();
    story.annex();
    story.unknown();
    return List.copyOf(story.sections);
  }

  private void figures() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(tables.figures(briefing.figures()));
    briefing.charts().forEach(chart -> blocks.add(new Block.Drawn(chart, tables.chart(chart))));
    if (briefing.isEmpty()) {
      blocks.add(note(view.say("briefing.page.empty")));
    }
    section(Briefing.FIGURES, view.say("briefing.page.figures"), blocks);
  }

  private void news() {
    List<Block> blocks = new ArrayList<>();
    for (Briefing.Named news : briefing.news()) {
      blocks.add(text(Paragraph.Kind.GROUP, prose.plain(news.name()), List.of()));
      for (BriefingView.Note note : view.notes(news.records())) {
        List<ActivityId> record = List.of(note.record().id());
        blocks.add(
            text(
                Paragraph.Kind.BULLET,
                prose.cited(List.of(prose.title(note, Run.Tone.PLAIN)), record),
                record));
      }
    }
    section(Briefing.NEWS, view.say("office.news"), blocks);
  }

  private void pillar(Briefing.PillarSection pillar) {
    sections.add(
        new Section(pillar.code(), "", pillar.name(), Section.Rank.HEAD, added(pillar.code())));
    for (Briefing.AreaSection area : pillar.areas()) {
      List<Block> blocks = new ArrayList<>();
      for (Briefing.Group group : area.groups()) {
        group.items().forEach(item -> blocks.add(new Block.Told(group.name(), item)));
      }
      blocks.addAll(added(area.code()));
      sections.add(
          new Section(area.code(), pillar.name(), area.name(), Section.Rank.BELOW, blocks));
    }
  }

  private void resolutions() {
    section("", view.say("briefing.page.resolutions"), named(briefing.resolutions()));
  }

  private List<Block> named(List<Briefing.Named> all) {
    List<Block> blocks = new ArrayList<>();
    for (Briefing.Named it : all) {
      blocks.add(
          text(
              Paragraph.Kind.BULLET,
              prose.cited(prose.plain(it.name()), it.records()),
              it.records()));
    }
    return blocks;
  }

  private void partners() {
    List<Block> blocks = new ArrayList<>();
    if (!briefing.newPartners().isEmpty()) {
      blocks.add(tables.partners(briefing.newPartners()));
    }
    section(Briefing.PARTNERS, view.say("office.partners"), blocks);
  }

  private void money() {
    Briefing.Money money = briefing.money();
    List<Block> blocks = new ArrayList<>();
    if (money.amounts().isEmpty()) {
      blocks.add(note(view.say("briefing.page.no-money")));
    } else {
      blocks.add(tables.amounts(money.amounts()));
      blocks.add(note(view.say("briefing.page.money-hint") + " " + view.say("funds.rule")));
    }
    blocks.addAll(bullets(money.warnings()));
    if (!money.donors().isEmpty()) {
      blocks.add(tables.donors(view.say("briefing.page.donors"), money.donors()));
    }
    if (!money.announced().isEmpty()) {
      blocks.add(tables.donors(view.say("briefing.page.announced"), money.announced()));
    }
    section(Briefing.MONEY, view.say("briefing.page.money"), blocks);
  }

  private void annex() {
    List<Block> blocks = new ArrayList<>();
    if (!briefing.annex().isEmpty()) {
      blocks.add(tables.annex(briefing.annex()));
    }
    section(Briefing.ANNEX, view.say("office.annex"), blocks);
  }

  private void unknown() {
    List<Block> blocks = new ArrayList<>(bullets(briefing.unknown()));
    if (blocks.isEmpty() && !briefing.isEmpty()) {
      blocks.add(bullet(view.say("briefing.page.nothing-unknown")));
    }
    blocks.add(bullet(view.say("briefing.page.unclassified", briefing.unclassified())));
    section(Briefing.UNKNOWN, view.say("briefing.page.unknown"), blocks);
  }

  private List<Block> bullets(List<Sentence> sentences) {
    List<Block> blocks = new ArrayList<>();
    for (Sentence it : sentences) {
      blocks.add(text(Paragraph.Kind.BULLET, prose.cited(it), it.records()));
    }
    return blocks;
  }

  private Block bullet(String words) {
    return text(Paragraph.Kind.BULLET, prose.plain(words), List.of());
  }

  private Block note(String words) {
    return text(Paragraph.Kind.NOTE, prose.own(words, Run.Tone.QUIET), List.of());
  }

  private static Block text(Paragraph.Kind kind, List<Run> runs, List<ActivityId> records) {
    return new Block.Text(new Paragraph(kind, runs, records));
  }

  private void section(String code, String title, List<Block> blocks) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(added(code));
    if (!all.isEmpty()) {
      sections.add(new Section(code, "", title, Section.Rank.ALONE, all));
    }
  }

  /** What editors added, always with who did: nobody takes it for what records say. */
  private List<Block> added(String code) {
    List<Block> blocks = new ArrayList<>();
    for (Briefing.Addition it : code.isEmpty() ? List.<Briefing.Addition>of() : additions(code)) {
      var day = new Figures(briefing.language()).day(it.at());
      List<Run> runs = new ArrayList<>(prose.plain(it.text()));
      runs.addAll(prose.own(" " + view.say("office.added", it.by(), day), Run.Tone.QUIET));
      blocks.add(text(Paragraph.Kind.ADDED, runs, List.of()));
    }
    return blocks;
  }

  private List<Briefing.Addition> additions(String code) {
    return view.additions(code);
  }
}
