package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Traveller;

/**
 * The readable twin of the reader: one line a traveller, made from lists of text by looking for the
 * segments wanted. Knows nothing of contexts: documents take what follows them.
 */
final class PlainPassengerList {
  private PlainPassengerList() {}

  static List<String> of(List<List<List<List<String>>>> segments) {
    List<String> lines = new ArrayList<>();
    List<List<List<List<String>>>> group = null;
    for (List<List<List<String>>> segment : segments) {
      String tag = at(segment, 0, 0);
      boolean ends = tag.equals("NAD") || tag.equals("CNT") || tag.equals("UNT");
      if (ends && group != null) {
        lines.add(line(group));
        group = null;
      }
      if (tag.equals("NAD") && !at(segment, 1, 0).equals("MS")) {
        group = new ArrayList<>();
      }
      if (group != null) {
        group.add(segment);
      }
    }
    return lines;
  }

  private static String line(List<List<List<List<String>>>> group) {
    List<List<List<String>>> nad = group.getFirst();
    StringBuilder line = new StringBuilder(at(nad, 4, 0));
    line.append('/').append(at(nad, 4, 1));
    line.append(at(nad, 4, 2).isEmpty() ? "" : " " + at(nad, 4, 2));
    line.append('|').append(first(group, "ATT", "2", 3, 0));
    line.append('|').append(first(group, "DTM", "329", 1, 1));
    line.append('|').append(first(group, "NAT", "2", 2, 0));
    line.append('|').append(first(group, "RFF", "AVF", 1, 1));
    line.append('|').append(first(group, "RFF", "SEA", 1, 1));
    line.append('|').append(first(group, "MEA", "CT", 3, 1));
    line.append('|').append(first(group, "LOC", "179", 2, 0));
    for (int i = 0; i < group.size(); i++) {
      if (at(group.get(i), 0, 0).equals("DOC")) {
        line.append('|').append(at(group.get(i), 1, 0)).append(':').append(at(group.get(i), 2, 0));
        List<List<List<List<String>>>> behind = group.subList(i, end(group, i));
        line.append(':').append(first(behind, "DTM", "36", 1, 1));
        line.append(':').append(first(behind, "LOC", "91", 2, 0));
      }
    }
    return line.toString();
  }

  private static int end(List<List<List<List<String>>>> group, int document) {
    int end = document + 1;
    while (end < group.size() && !at(group.get(end), 0, 0).equals("DOC")) {
      end++;
    }
    return end;
  }

  private static String first(
      List<List<List<List<String>>>> group, String tag, String code, int element, int component) {
    for (List<List<List<String>>> segment : group) {
      if (at(segment, 0, 0).equals(tag) && at(segment, 1, 0).equals(code)) {
        return at(segment, element, component);
      }
    }
    return "";
  }

  private static String at(List<List<List<String>>> segment, int element, int component) {
    if (element >= segment.size() || component >= segment.get(element).getFirst().size()) {
      return "";
    }
    return segment.get(element).getFirst().get(component);
  }

  /** The same line from what the engine read. */
  static String line(Traveller traveller) {
    PersonName name = traveller.name();
    var particulars = traveller.particulars();
    var born = particulars.born();
    var to = traveller.place("179");
    int bags = traveller.baggage().count();
    StringBuilder line = new StringBuilder(name.surname() + "/" + name.given());
    line.append('|').append(particulars.sex());
    line.append('|').append(born == null ? "" : born.written());
    line.append('|').append(particulars.nationality());
    line.append('|').append(traveller.recordLocator());
    line.append('|').append(traveller.seat());
    line.append('|').append(bags < 0 ? "" : Integer.toString(bags));
    line.append('|').append(to == null ? "" : to.code());
    for (var document : traveller.documents()) {
      var expires = document.expires();
      line.append('|').append(document.type()).append(':').append(document.number());
      line.append(':').append(expires == null ? "" : expires.written());
      line.append(':').append(document.issuer());
    }
    return line.toString();
  }
}
