package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.xml.XmlElement;

/** Reads tickets and how they were paid: {@code TicketDocument} in a passenger. */
final class XmlTickets {
  private XmlTickets() {}

  static void take(XmlPush push, XmlElement passenger, PassengerDraft draft) {
    for (XmlElement element : passenger.takeAll("TicketDocument")) {
      var ticket =
          new TicketDraft(
              element.take("TicketDocumentNbr"),
              element.take("Type"),
              element.takeOneOf("TotalNbr", "NumberOfBooklets"));
      amount(element, "BaseFare", "B", ticket);
      amount(element, "TotalFare", "T", ticket);
      taxes(element, ticket);
      String issued = element.take("DateOfIssue");
      if (!issued.isEmpty()) {
        ticket.dates = List.of(XmlTimes.moment("710", issued));
      }
      element.takeAll("PaymentInfo").forEach(it -> payment(push, it, ticket));
      push.keepLeftOf(element, it -> ticket.rest = Few.with(ticket.rest, it));
      draft.tickets = Few.with(draft.tickets, ticket);
    }
  }

  private static void amount(XmlElement element, String name, String type, TicketDraft ticket) {
    XmlElement fare = element.takeFirst(name);
    if (fare != null) {
      ticket.amounts =
          Few.with(
              ticket.amounts,
              new MonetaryAmount(
                  type,
                  fare.take("Amount"),
                  fare.take("CurrencyCode"),
                  fare.isEmpty() ? "" : fare.written()));
    }
  }

  private static void taxes(XmlElement element, TicketDraft ticket) {
    XmlElement taxes = element.takeFirst("Taxes");
    if (taxes == null) {
      return;
    }
    for (XmlElement tax : taxes.takeAll("Tax")) {
      ticket.taxes =
          Few.with(
              ticket.taxes,
              new Tax(
                  tax.take("Amount"),
                  tax.take("ISOCountry"),
                  tax.take("CurrencyCode"),
                  tax.take("TaxType")));
      keep(tax, ticket);
    }
    keep(taxes, ticket);
  }

  private static void payment(XmlPush push, XmlElement element, TicketDraft ticket) {
    String holder = element.take("CardHolderName");
    Payment payment =
        new Payment(
            element.take("PaymentType"),
            element.take("PaymentUse"),
            element.take("PaymentAmount"),
            element.take("VendorCode"),
            element.take("AccountNbr"),
            element.take("ExpiryDate"),
            "",
            List.of(),
            List.of());
    ticket.payments = Few.with(ticket.payments, payment);
    if (!holder.isEmpty()) {
      ticket.add(new FreeText(element.number(), "4", "43", "", "", List.of(holder), null));
    }
    push.keepLeftOf(element, it -> ticket.rest = Few.with(ticket.rest, it));
  }

  private static void keep(XmlElement element, TicketDraft ticket) {
    if (!element.isEmpty()) {
      ticket.rest = Few.with(ticket.rest, element.written());
    }
  }
}
