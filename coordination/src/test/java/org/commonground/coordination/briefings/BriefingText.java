package org.commonground.coordination.briefings;

import java.util.List;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.ActivityId;

/** A briefing as plain text that a person can review, every line with the records behind it. */
record BriefingText(Briefing briefing) {

  String write() {
    var text = new StringBuilder(briefing.title()).append('\n');
    for (Briefing.Figure it : briefing.figures()) {
      line(
          text,
          1,
          it.text()
              + ' '
              + it.label()
              + (it.note().isEmpty() ? "" : " · " + it.note())
              + (it.change() == null ? "" : " · " + it.change().text()),
          it.records());
    }
    text.append(briefing.comparison().text()).append('\n');
    briefing.news().forEach(it -> line(text, 0, "* " + it.name(), it.records()));
    briefing.charts().forEach(it -> chart(text, it));
    briefing.pillars().forEach(it -> pillar(text, it));
    briefing.resolutions().forEach(it -> line(text, 0, it.name(), it.records()));
    briefing.newPartners().forEach(it -> line(text, 0, "new " + it.name(), it.records()));
    money(text, briefing.money());
    briefing.annex().forEach(it -> requirement(text, it));
    briefing.unknown().forEach(it -> line(text, 0, "? " + it.text(), it.records()));
    text.append("? ")
        .append(
            SampleBriefing.WORDS.say(
                briefing.language(), "briefing.page.unclassified", briefing.unclassified()))
        .append('\n');
    return text.toString();
  }

  private void chart(StringBuilder text, Chart chart) {
    text.append("| ").append(chart.title()).append(" (").append(chart.unit()).append(") ");
    text.append(chart.form()).append(' ').append(chart.note()).append('\n');
    chart.points().forEach(it -> line(text, 1, it.label() + ": " + it.text(), it.records()));
  }

  private void requirement(StringBuilder text, Briefing.Requirement requirement) {
    String mark = requirement.isAnswered() ? "[x] " : "[ ] ";
    text.append(mark).append(requirement.question()).append('\n');
    requirement.answers().forEach(it -> line(text, 1, it.text(), it.records()));
  }

  private void pillar(StringBuilder text, Briefing.PillarSection pillar) {
    text.append("# ").append(pillar.name()).append('\n');
    for (Briefing.AreaSection area : pillar.areas()) {
      text.append("## ").append(area.name()).append('\n');
      for (Briefing.Group group : area.groups()) {
        text.append("### ").append(group.name()).append('\n');
        group.items().forEach(it -> item(text, it));
      }
    }
  }

  private void item(StringBuilder text, Briefing.Item item) {
    Briefing.RecordLink record = briefing.record(item.activity());
    String kind = item.kind().isEmpty() ? "" : " (" + item.kind() + ')';
    line(text, 0, "- " + record.title() + kind, List.of(item.activity()));
    for (Sentence sentence : item.sentences()) {
      String parts =
          sentence.parts().stream()
              .map(it ->
                  it.language().isEmpty() ? it.text() : "«" + it.language() + " " + it.text() + "»")
              .collect(Collectors.joining());
      line(text, 1, parts, sentence.records());
    }
  }

  private void money(StringBuilder text, Briefing.Money money) {
    money
        .amounts()
        .forEach(it -> line(text, 0, "= " + it.label() + ": " + it.text(), it.records()));
    money.warnings().forEach(it -> line(text, 0, "! " + it.text(), it.records()));
    money.donors().forEach(it -> donor(text, "+ ", it));
    money.announced().forEach(it -> donor(text, "~ ", it));
  }

  private void donor(StringBuilder text, String mark, Briefing.Donor donor) {
    String amounts =
        donor.amounts().stream()
            .map(it -> it.label() + ' ' + it.text())
            .collect(Collectors.joining("; "));
    line(text, 0, mark + donor.name() + (amounts.isEmpty() ? "" : ": " + amounts), donor.records());
  }

  private void line(StringBuilder text, int indent, String words, List<ActivityId> records) {
    String behind =
        records.stream()
            .map(it -> briefing.record(it).identifier())
            .collect(Collectors.joining(" "));
    text.append("  ".repeat(indent)).append(words).append("  [").append(behind).append("]\n");
  }
}
