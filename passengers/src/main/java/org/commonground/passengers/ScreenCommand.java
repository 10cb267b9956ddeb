package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.commonground.edifact.Personal;
import org.commonground.matching.screening.Match;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.Screening;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Traveller;
import tools.jackson.databind.json.JsonMapper;

/** {@code screen --list FILE... --travellers FILE.csv --json [--all-scores]}. */
final class ScreenCommand implements Command {
  /** How a traveller stands to the lists. */
  @Personal
  record ScreeningLine(String id, String band, double score, List<MatchLine> matches) {
    @Override
    public String toString() {
      return "ScreeningLine[" + band + "]";
    }

    static ScreeningLine of(String id, Screening answer) {
      return new ScreeningLine(
          id,
          answer.band().name().toLowerCase(java.util.Locale.ROOT),
          answer.score(),
          answer.matches().stream().map(MatchLine::of).toList());
    }
  }

  /** An entry of a list, with the reasons. */
  @Personal
  record MatchLine(
      String list,
      String version,
      String reference,
      String name,
      double score,
      List<EvidenceLine> evidence) {
    @Override
    public String toString() {
      return "MatchLine[" + list + " " + reference + "]";
    }

    static MatchLine of(Match match) {
      return new MatchLine(
          match.list(),
          match.version(),
          match.reference(),
          match.name(),
          match.score(),
          match.evidence().stream()
              .map(it ->
                  new EvidenceLine(
                      word(it.kind()), it.ours(), it.theirs(), word(it.operation()), it.weight()))
              .toList());
    }
  }

  /** One reason. */
  @Personal
  record EvidenceLine(String kind, String ours, String theirs, String operation, double weight) {
    @Override
    public String toString() {
      return "EvidenceLine[" + kind + " " + operation + "]";
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors)
      throws IOException {
    var asked = Words.of(words, Set.of("--json", "--all-scores"), Set.of("--list", "--travellers"));
    if (asked.list("--list").isEmpty() || !asked.others().isEmpty()) {
      throw new WrongUse("Which lists, and which travellers?");
    }
    var lists = new ListFiles(errors).read(asked.list("--list"));
    Screener screener = Screener.of(lists, ScreeningSettings.usual());
    var json = JsonMapper.shared();
    for (Traveller traveller : TravellerTable.read(asked.get("--travellers"), errors)) {
      Screening answer =
          asked.has("--all-scores")
              ? screener.screenShowingBest(traveller)
              : screener.screen(traveller);
      output.println(json.writeValueAsString(ScreeningLine.of(traveller.reference(), answer)));
    }
    return true;
  }
}
