package org.commonground.edifact.contrl;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Interchange;
import org.commonground.edifact.InterchangeHeader;
import org.commonground.edifact.Message;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.Party;
import org.commonground.edifact.travel.Kept;

/**
 * What became of an interchange.
 *
 * @param header the header of the report
 * @param reference the reference of the interchange reported on
 * @param sender who sent that interchange
 * @param recipient who received it
 * @param action what was done with it, as written; {@link #done} says what it means
 * @param error the code of the syntax error, with what follows in the segment, in the normal form;
 *     usually empty
 * @param messages what became of its messages
 * @param rest reports about groups and what else is said
 */
public record SyntaxReport(
    MessageHeader header,
    String reference,
    Party sender,
    Party recipient,
    String action,
    String error,
    List<MessageReport> messages,
    Kept rest) {

  /** Copies the list. */
  public SyntaxReport {
    messages = List.copyOf(messages);
  }

  /**
   * What was done with the interchange.
   *
   * @return the action
   */
  public Action done() {
    return Action.of(action);
  }

  /**
   * Reports on an interchange that was received and read: it and its messages are acknowledged, and
   * what is wrong with the envelope of each message is told, because wrong counts and references
   * are findings and no reason to refuse.
   *
   * @param header the header of the report
   * @param received the interchange
   * @return the report; its reference is empty when there was no UNB
   */
  public static SyntaxReport on(MessageHeader header, Interchange received) {
    InterchangeHeader of = received.header();
    List<MessageReport> messages = new ArrayList<>();
    for (Message message : received.messages()) {
      messages.add(
          new MessageReport(
              message.header().reference(),
              message.header().type(),
              Action.ACKNOWLEDGED.code(),
              "",
              "",
              segments(message.findings())));
    }
    return new SyntaxReport(
        header,
        of == null ? "" : of.reference(),
        of == null ? Party.UNNAMED : of.sender(),
        of == null ? Party.UNNAMED : of.recipient(),
        Action.ACKNOWLEDGED.code(),
        "",
        messages,
        Kept.NOTHING);
  }

  private static List<SegmentReport> segments(List<Finding> findings) {
    return findings.stream()
        .filter(it -> it.segment() > 0)
        .map(it -> new SegmentReport(Integer.toString(it.segment()), error(it), List.of()))
        .toList();
  }

  /**
   * The code of a syntax error (service code list 0085): 13 missing, 28 references do not match, 29
   * control count does not match, 18 unspecified.
   */
  private static String error(Finding finding) {
    return switch (finding.code()) {
      case "missing-unh", "missing-unt" -> "13";
      case "unt-reference", "uit-reference" -> "28";
      case "unt-count", "uit-count" -> "29";
      default -> "18";
    };
  }
}
