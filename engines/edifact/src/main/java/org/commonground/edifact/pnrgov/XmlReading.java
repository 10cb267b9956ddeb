package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Reported;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.xml.XmlElement;
import org.commonground.edifact.xml.XmlTree;
import org.jspecify.annotations.Nullable;

/**
 * One file of XML being read: where pushes begin and end, and what stands outside them. Its fields
 * change; it is for one file.
 */
final class XmlReading implements XmlTree.Receiver {
  private static final String ROOT = "IATA_PNRGOV_NotifRQ";
  private static final Set<String> NEVER_IN_ITS_LIKE =
      Set.of(
          ROOT,
          "PNRs",
          "PNR",
          "Passenger",
          "Flight",
          "FlightLeg",
          "SSR",
          "DOC_SSR",
          "TicketDocument",
          "PaymentInfo");

  private final XmlTree tree;
  private final FlagList flags;
  private final List<PnrgovMessage> messages = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final Reported reported = new Reported();
  private String root = "";
  private @Nullable XmlPush push;

  XmlReading(XmlTree tree, FlagList flags) {
    this.tree = tree;
    this.flags = flags;
  }

  PnrgovXmlFile read() {
    tree.read(this);
    finish();
    if (messages.isEmpty()) {
      String found =
          "expected %s with bookings, found %s; other messages in XML are not read"
              .formatted(ROOT, root.isEmpty() ? "no element" : root);
      reported.add(Finding.error(0, 0, "unknown-root", found));
    }
    List<Finding> all = new ArrayList<>(tree.findings());
    all.addAll(reported.findings());
    return new PnrgovXmlFile(messages, root, new Kept(rest), all);
  }

  @Override
  public Set<String> apart() {
    return NEVER_IN_ITS_LIKE;
  }

  @Override
  public boolean starts(XmlElement element) {
    root = root.isEmpty() ? element.shownName() : root;
    return switch (element.name()) {
      case ROOT -> {
        finish();
        push = new XmlPush(element, flags, tree);
        yield false;
      }
      case "PNRs" -> {
        started(element).bookings(element);
        yield false;
      }
      case "PNR" -> {
        started(element);
        yield true;
      }
      // Outside a push only what is around it can stand: an envelope is looked into.
      default -> push != null;
    };
  }

  /** The push that is read; one is started where the root is missing. */
  private XmlPush started(XmlElement element) {
    XmlPush open = push;
    if (open == null) {
      open = new XmlPush(element.number(), flags, tree);
      reported.add(
          Finding.warning(
              element.number(),
              tree.offset(element.number()),
              "missing-root",
              "expected %s around bookings, found none".formatted(ROOT)));
      push = open;
    }
    return open;
  }

  @Override
  public void takes(XmlElement element, boolean isCut) {
    XmlPush open = push;
    if (open != null) {
      open.take(element, isCut);
    }
  }

  @Override
  public void takes(String content, long offset) {
    reported.add(
        Finding.warning(
            0, offset, "stray-text", "expected elements, found text between them; it is kept"));
    rest.add(content.strip());
  }

  @Override
  public void ends(String name) {
    if (name.equals(ROOT)) {
      finish();
    }
  }

  private void finish() {
    if (push != null) {
      messages.add(push.done());
      push = null;
    }
  }
}
