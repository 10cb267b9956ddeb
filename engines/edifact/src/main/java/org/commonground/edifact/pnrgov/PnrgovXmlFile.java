package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;

/**
 * What was found in a file of XML.
 *
 * @param messages the pushes in the order received; none when the file is about something else
 * @param root the name of the outermost element where it may be shown; else empty
 * @param rest what stands outside pushes, as text
 * @param findings what is wrong with the file as a whole and with its form
 */
@Personal
public record PnrgovXmlFile(
    List<PnrgovMessage> messages, String root, Kept rest, List<Finding> findings) {

  /** Copies the lists. */
  public PnrgovXmlFile {
    messages = List.copyOf(messages);
    findings = List.copyOf(findings);
  }

  static PnrgovXmlFile unread(Finding why) {
    return new PnrgovXmlFile(List.of(), "", Kept.NOTHING, List.of(why));
  }

  @Override
  public String toString() {
    return "PnrgovXmlFile[" + messages.size() + " pushes]";
  }
}
