package org.commonground.edifact.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.WrittenDate;

/** Travellers as lines, so that what is stated and what is read can be compared. */
public final class Agreement {
  private Agreement() {}

  /** What the truth states, sorted. */
  public static List<String> stated(Collection<StatedTraveller> travellers) {
    List<String> lines = new ArrayList<>();
    for (StatedTraveller it : travellers) {
      StatedTraveller.Document document = it.document();
      String paper =
          document == null
              ? "no document"
              : line(document.type(), document.number(), document.issuer(), document.expires());
      lines.add(
          line(
              it.kind().name(),
              it.surname(),
              it.given(),
              it.born(),
              it.sex(),
              it.nationality(),
              paper,
              it.locator(),
              it.seat()));
    }
    return sorted(lines);
  }

  /** What a reader found, sorted. */
  public static List<String> read(Collection<Traveller> travellers) {
    List<String> lines = new ArrayList<>();
    for (Traveller it : travellers) {
      WrittenDate born = it.particulars().born();
      lines.add(
          line(
              it.kind().name(),
              it.name().surname(),
              it.name().given(),
              born == null ? "" : day(born),
              it.particulars().sex(),
              it.particulars().nationality(),
              it.documents().isEmpty() ? "no document" : document(it.documents().getFirst()),
              it.recordLocator(),
              it.seat()));
    }
    return sorted(lines);
  }

  private static String document(TravelDocument document) {
    WrittenDate expires = document.expires();
    return line(
        document.type(), document.number(), document.issuer(), expires == null ? "" : day(expires));
  }

  private static String day(WrittenDate date) {
    return date.date() == null ? date.written() : date.date().toString();
  }

  private static String line(String... values) {
    return String.join("|", values);
  }

  private static List<String> sorted(List<String> lines) {
    lines.sort(null);
    return lines;
  }
}
