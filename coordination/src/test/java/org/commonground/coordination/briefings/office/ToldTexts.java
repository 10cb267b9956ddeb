package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.Sentence;

/** Every text that a file of a briefing has to hold. */
public final class ToldTexts {
  private ToldTexts() {}

  public static List<String> of(BriefingView view) {
    Briefing briefing = view.briefing();
    List<String> texts = new ArrayList<>();
    texts.add(briefing.title());
    texts.add(view.imprint());
    for (Briefing.Figure it : briefing.figures()) {
      texts.addAll(List.of(it.text(), it.label(), it.note()));
      var change = it.change();
      texts.add(change == null ? "" : change.text());
    }
    briefing
        .charts()
        .forEach(chart -> {
          texts.addAll(List.of(chart.title(), chart.heading(), chart.unit(), chart.note()));
          chart.points().forEach(it -> texts.addAll(List.of(it.label(), it.text())));
        });
    Stream.of(briefing.news(), briefing.resolutions(), briefing.newPartners())
        .flatMap(List::stream)
        .forEach(it -> texts.add(it.name()));
    pillars(briefing, texts);
    money(briefing.money(), texts);
    briefing
        .annex()
        .forEach(it -> {
          texts.add(it.question());
          sentences(it.answers(), texts);
        });
    briefing.additions().forEach(it -> texts.addAll(List.of(it.text(), it.by())));
    sentences(briefing.unknown(), texts);
    for (BriefingView.Note note : view.notes()) {
      var record = note.record();
      texts.addAll(List.of(record.title(), record.identifier(), view.source(note)));
      texts.add(view.address(note));
    }
    texts.removeIf(String::isEmpty);
    return texts.stream().map(ToldTexts::flat).distinct().toList();
  }

  private static void pillars(Briefing briefing, List<String> texts) {
    for (Briefing.PillarSection pillar : briefing.pillars()) {
      texts.add(pillar.name());
      for (Briefing.AreaSection area : pillar.areas()) {
        texts.add(area.name());
        for (Briefing.Group group : area.groups()) {
          texts.add(group.name());
          group
              .items()
              .forEach(it -> {
                texts.add(it.kind());
                sentences(it.sentences(), texts);
              });
        }
      }
    }
  }

  private static void money(Briefing.Money money, List<String> texts) {
    money.amounts().forEach(it -> texts.addAll(List.of(it.label(), it.text())));
    sentences(money.warnings(), texts);
    Stream.concat(money.donors().stream(), money.announced().stream())
        .forEach(donor -> {
          texts.add(donor.name());
          donor.amounts().forEach(it -> texts.addAll(List.of(it.label(), it.text())));
        });
  }

  private static void sentences(List<Sentence> sentences, List<String> texts) {
    sentences.forEach(it -> texts.add(it.text()));
  }

  /** Without line breaks, which a file may make blanks of. */
  public static String flat(String text) {
    return text.replaceAll("[\\s\u200f]+", " ").strip();
  }
}
