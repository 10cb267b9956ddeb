package org.commonground.passengers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.edifact.EdifactFile;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Interchange;
import org.commonground.edifact.Message;
import org.commonground.edifact.paxlst.PassengerList;
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
    return switch (message.header().type().name()) {
      case "PNRGOV" -> push(name, message, around);
      case "PAXLST" -> list(name, message, around);
      default ->
          line(
              name,
              message,
              List.of(),
              0,
              findings(Stream.concat(around.stream(), message.findings().stream())));
    };
  }

  private MessageLine push(String name, Message message, List<Finding> around) {
    PnrgovMessage push = pnrgov.read(message);
    List<TravellerLine> travellers = new ArrayList<>();
    for (Pnr pnr : push.pnrs()) {
      pnr.travellers().forEach(it -> travellers.add(TravellerLine.of(it, pnr.recordLocator())));
    }
    // The reader's findings begin with those about the envelope.
    var findings = findings(Stream.concat(around.stream(), push.findings().stream()));
    return line(name, message, travellers, push.pnrs().size(), findings);
  }

  private static MessageLine list(String name, Message message, List<Finding> around) {
    PassengerList list = PassengerListReader.read(message);
    List<TravellerLine> travellers =
        list.travellers().stream().map(it -> TravellerLine.of(it, it.recordLocator())).toList();
    var findings =
        findings(Stream.of(around, message.findings(), list.findings()).flatMap(List::stream));
    return line(name, message, travellers, 0, findings);
  }

  private static MessageLine line(
      String name,
      Message message,
      List<TravellerLine> travellers,
      int pnrs,
      List<FindingLine> findings) {
    var type = message.header().type();
    return new MessageLine(
        name, type.name(), type.versionAndRelease(), 1, travellers, pnrs, findings);
  }

  private static List<FindingLine> findings(Stream<Finding> findings) {
    return findings.map(FindingLine::of).toList();
  }
}
