package org.commonground.passengers;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.ackres.Acknowledgement;
import org.commonground.edifact.contrl.MessageReport;
import org.commonground.edifact.contrl.SyntaxReport;
import org.commonground.edifact.cusres.CustomsResponse;
import org.commonground.edifact.cusres.ResponseCode;
import org.commonground.edifact.cusres.TravellerResponse;
import org.commonground.edifact.travel.Reference;

/** What a message answers, as a part of the line that {@code parse} prints. */
sealed interface AnswerLine {

  /**
   * Who may board (CUSRES).
   *
   * @param kind {@code answer}, {@code unsolicited}, {@code acknowledgement} or {@code other}
   * @param references of the message: {@code TN} the transaction, {@code AF} the flight
   * @param travellers an answer for each traveller, in the order stated
   */
  record OfState(String kind, List<ReferenceLine> references, List<TravellerAnswer> travellers)
      implements AnswerLine {
    static OfState of(CustomsResponse response) {
      return new OfState(
          MessageLine.word(response.kind()),
          ReferenceLine.of(response.references()),
          response.responses().stream().map(TravellerAnswer::of).toList());
    }
  }

  /**
   * Whether somebody may board.
   *
   * @param boarding {@code board}, {@code do-not-board} or {@code other}
   * @param codes the codes as written
   * @param references {@code AVF} the locator, {@code ABO} the carrier's reference
   * @param texts texts for the carrier's staff
   */
  @Personal
  record TravellerAnswer(
      String boarding, List<String> codes, List<ReferenceLine> references, List<String> texts) {
    static TravellerAnswer of(TravellerResponse response) {
      return new TravellerAnswer(
          MessageLine.word(response.boarding()),
          response.codes().stream().map(ResponseCode::code).toList(),
          ReferenceLine.of(response.references()),
          response.texts());
    }

    @Override
    public String toString() {
      return "TravellerAnswer[" + boarding + "]";
    }
  }

  /** A reference and what it refers to. */
  @Personal
  record ReferenceLine(String qualifier, String number) {
    static List<ReferenceLine> of(List<Reference> references) {
      return references.stream().map(it -> new ReferenceLine(it.qualifier(), it.number())).toList();
    }

    @Override
    public String toString() {
      return "ReferenceLine[" + qualifier + "]";
    }
  }

  /**
   * What became of an interchange (CONTRL).
   *
   * @param interchange its reference
   * @param done {@code acknowledged}, {@code rejected}, {@code received} or {@code other}
   * @param error the code of an error; may be empty
   * @param messages what became of its messages
   */
  record OfSyntax(String interchange, String done, String error, List<MessageAnswer> messages)
      implements AnswerLine {
    static OfSyntax of(SyntaxReport report) {
      return new OfSyntax(
          report.reference(),
          MessageLine.word(report.done()),
          code(report.error()),
          report.messages().stream().map(MessageAnswer::of).toList());
    }

    /** The code alone: a separator stands before it, and perhaps where the error is behind it. */
    private static String code(String error) {
      String[] elements = error.split("\\+", -1);
      return elements.length > 1 ? elements[1] : "";
    }
  }

  /** What became of a message. */
  record MessageAnswer(String reference, String type, String done, String error) {
    static MessageAnswer of(MessageReport report) {
      return new MessageAnswer(
          report.reference(),
          report.type().name(),
          MessageLine.word(report.done()),
          report.error());
    }
  }

  /**
   * Whether a push was taken (ACKRES).
   *
   * @param push the common access reference of the push
   * @param function what was pushed, such as {@code 22}
   * @param done {@code accepted}, or {@code errors} when codes of errors are stated
   * @param errors the codes
   */
  record OfPush(String push, String function, String done, List<String> errors)
      implements AnswerLine {
    static OfPush of(Acknowledgement acknowledgement) {
      return new OfPush(
          acknowledgement.header().commonAccessReference(),
          acknowledgement.function(),
          acknowledgement.isClean() ? "accepted" : "errors",
          acknowledgement.errors());
    }
  }
}
