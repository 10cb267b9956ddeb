package org.commonground.passengers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonground.edifact.EdifactFile;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Interchange;
import org.commonground.edifact.Message;
import org.commonground.edifact.Outside;
import org.commonground.edifact.Reported;
import org.commonground.edifact.ackres.AcknowledgementReader;
import org.commonground.edifact.contrl.SyntaxReportReader;
import org.commonground.edifact.cusres.CustomsResponse;
import org.commonground.edifact.cusres.CustomsResponseReader;
import org.commonground.edifact.govreq.BookingRequest;
import org.commonground.edifact.govreq.BookingRequestReader;
import org.commonground.edifact.paxlst.PassengerList;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.pnrgov.PnrgovReader;
import org.commonground.edifact.pnrgov.PnrgovXmlFile;
import org.commonground.edifact.pnrgov.PnrgovXmlReader;
import org.commonground.passengers.MessageLine.FindingLine;
import org.commonground.passengers.MessageLine.TravellerLine;

/**
 * Reads the messages of files, one file after the other. Findings about a file and its interchange
 * stand at the first message behind. Parts of a push wait for each other, whatever they came in.
 */
final class MessageFile {
  private final PnrgovReader pnrgov = new PnrgovReader();
  private final PnrgovXmlReader xml = new PnrgovXmlReader();
  private final OpenPushes pushes = new OpenPushes();

  /** Gives the lines of a file one after the other, but for pushes that are not complete yet. */
  void read(String name, byte[] bytes, Consumer<MessageLine> lines) {
    if (PnrgovXmlReader.isXml(bytes)) {
      xml(name, bytes, lines);
    } else {
      edifact(name, bytes, lines);
    }
  }

  /** The lines of pushes whose other parts did not come. */
  List<MessageLine> rest() {
    return pushes.rest();
  }

  private void xml(String name, byte[] bytes, Consumer<MessageLine> lines) {
    PnrgovXmlFile file = xml.read(bytes);
    List<Finding> around = file.findings();
    for (PnrgovMessage push : file.messages()) {
      lines.accept(whole(name, push, around));
      around = List.of();
    }
    if (file.messages().isEmpty()) {
      lines.accept(MessageLine.ofNone(name, findings(around, List.of())));
    }
  }

  private void edifact(String name, byte[] bytes, Consumer<MessageLine> lines) {
    EdifactFile file = EdifactReader.read(bytes);
    Reported around = new Reported();
    around.addAll(file.findings());
    if (!file.outside().isEmpty()) {
      around.add(outside(file.outside()));
    }
    boolean isEmpty = true;
    for (Interchange interchange : file.interchanges()) {
      around.addAll(interchange.findings());
      for (Message message : interchange.messages()) {
        line(name, message, around.findings()).forEach(lines);
        around = new Reported();
        isEmpty = false;
      }
    }
    List<Finding> rest = around.findings();
    if (isEmpty || !rest.isEmpty()) {
      lines.accept(MessageLine.ofNone(name, findings(rest, List.of())));
    }
  }

  private static Finding outside(List<Outside> places) {
    long bytes = places.stream().mapToLong(Outside::length).sum();
    String found =
        "expected nothing outside of interchanges, found %d bytes, as lines of a telex have, in %d"
                .formatted(bytes, places.size())
            + " places; they are not read";
    return Finding.note(0, places.getFirst().offset(), "outside-interchange", found);
  }

  /** The line of a message; empty for a part of a push that is not complete. */
  private List<MessageLine> line(String name, Message message, List<Finding> around) {
    List<Finding> before = new ArrayList<>(around);
    before.addAll(message.findings());
    return switch (message.header().type().name()) {
      // The reader's findings begin with those about the envelope.
      case "PNRGOV" -> push(name, message, around);
      case "PAXLST" -> List.of(list(name, message, before));
      case "CUSRES" -> List.of(response(name, message, before));
      case "GOVREQ" -> List.of(request(name, message, before));
      case "CONTRL" -> {
        var answer = AnswerLine.OfSyntax.of(SyntaxReportReader.read(message));
        yield List.of(
            MessageLine.ofAnswer(name, message.header(), answer, findings(before, List.of())));
      }
      case "ACKRES" -> {
        var answer = AnswerLine.OfPush.of(AcknowledgementReader.read(message));
        yield List.of(
            MessageLine.ofAnswer(name, message.header(), answer, findings(before, List.of())));
      }
      default -> {
        before.add(unknownType(message));
        yield List.of(
            MessageLine.of(name, message.header(), List.of(), 0, findings(before, List.of())));
      }
    };
  }

  private List<MessageLine> push(String name, Message message, List<Finding> around) {
    PnrgovMessage push = pnrgov.read(message);
    return push.header().part().isOneOfSeveral()
        ? pushes.add(new OpenPushes.Part(name, push, around, message.bytes().length))
        : List.of(whole(name, push, around));
  }

  private static MessageLine whole(String name, PnrgovMessage push, List<Finding> around) {
    return MessageLine.ofPush(name, List.of(push), findings(around, push.findings()));
  }

  private static MessageLine list(String name, Message message, List<Finding> before) {
    PassengerList list = PassengerListReader.read(message);
    List<TravellerLine> travellers =
        list.travellers().stream().map(it -> TravellerLine.of(it, it.recordLocator(), 0)).toList();
    return MessageLine.of(name, message.header(), travellers, 0, findings(before, list.findings()));
  }

  private static MessageLine response(String name, Message message, List<Finding> before) {
    CustomsResponse response = CustomsResponseReader.read(message);
    return MessageLine.ofAnswer(
        name,
        message.header(),
        AnswerLine.OfState.of(response),
        findings(before, response.findings()));
  }

  private static MessageLine request(String name, Message message, List<Finding> before) {
    BookingRequest request = BookingRequestReader.read(message);
    return MessageLine.ofRequest(
        name, message.header(), RequestLine.of(request), findings(before, request.findings()));
  }

  private static Finding unknownType(Message message) {
    return Finding.error(
        1,
        message.offset(),
        "unknown-message-type",
        "expected PAXLST, PNRGOV, CUSRES, CONTRL, ACKRES or GOVREQ in UNH, found another type or"
            + " none; what is in the message was not read: correct the type, or give the message to"
            + " the system that it is for");
  }

  private static List<FindingLine> findings(List<Finding> before, List<Finding> own) {
    return Stream.concat(before.stream(), own.stream())
        .map(it -> FindingLine.of(it, null))
        .toList();
  }
}
