package org.commonground.passengers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.edifact.EdifactFile;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Interchange;
import org.commonground.edifact.Message;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.edifact.pnrgov.Pnr;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.pnrgov.PnrgovReader;
import org.commonground.passengers.MessageLine.FindingLine;
import org.commonground.passengers.MessageLine.TravellerLine;

/** Reads the messages of a file. Findings about the file and its interchange stand at the first. */
final class MessageFile {
  private final PnrgovReader pnrgov = new PnrgovReader();

  List<MessageLine> read(String name, byte[] bytes) {
    EdifactFile file = EdifactReader.read(bytes);
    List<Finding> around = new ArrayList<>(file.findings());
    List<MessageLine> lines = new ArrayList<>();
    for (Interchange interchange : file.interchanges()) {
      around.addAll(interchange.findings());
      for (Message message : interchange.messages()) {
        lines.add(line(name, message, around));
        around.clear();
      }
    }
    if (lines.isEmpty() || !around.isEmpty()) {
      lines.add(new MessageLine(name, "", "", 0, List.of(), 0, findings(around.stream())));
    }
    return lines;
  }

  private MessageLine line(String name, Message message, List<Finding> around) {
    String type = message.header().type().name();
    String version = message.header().type().versionAndRelease();
    return switch (type) {
      case "PNRGOV" -> {
        PnrgovMessage push = pnrgov.read(message);
        List<TravellerLine> travellers = new ArrayList<>();
        for (Pnr pnr : push.pnrs()) {
          pnr.travellers().forEach(it -> travellers.add(TravellerLine.of(it, pnr.recordLocator())));
        }
        yield new MessageLine(
            name,
            type,
            version,
            1,
            travellers,
            push.pnrs().size(),
            findings(Stream.concat(around.stream(), push.findings().stream())));
      }
      case "PAXLST" -> {
        var list = PassengerListReader.read(message);
        yield new MessageLine(
            name,
            type,
            version,
            1,
            list.travellers().stream().map(it -> TravellerLine.of(it, it.recordLocator())).toList(),
            0,
            findings(Stream.of(around, message.findings(), list.findings()).flatMap(List::stream)));
      }
      default ->
          new MessageLine(
              name,
              type,
              version,
              1,
              List.of(),
              0,
              findings(Stream.concat(around.stream(), message.findings().stream())));
    };
  }

  private static List<FindingLine> findings(Stream<Finding> findings) {
    return findings.map(FindingLine::of).toList();
  }
}
