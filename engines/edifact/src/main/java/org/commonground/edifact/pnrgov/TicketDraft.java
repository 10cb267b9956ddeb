package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;

/** A ticket while it is read. Its fields change; it lives as long as its booking is read. */
final class TicketDraft {
  private final String number;
  private final String type;
  private final String booklets;
  List<MonetaryAmount> amounts = List.of();
  List<Tax> taxes = List.of();
  List<Moment> dates = List.of();
  List<Payment> payments = List.of();
  List<String> rest = List.of();

  TicketDraft(String number, String type, String booklets) {
    this.number = number;
    this.type = type;
    this.booklets = booklets;
  }

  /** Puts a text behind the payment stated last. */
  void add(FreeText text) {
    Payment last = payments.getLast();
    payments = Few.withLast(payments, with(last, joined(last.texts(), text), last.addresses()));
  }

  /** Puts an address behind the payment stated last. */
  void add(PostalAddress address) {
    Payment last = payments.getLast();
    payments = Few.withLast(payments, with(last, last.texts(), joined(last.addresses(), address)));
  }

  private static <T> List<T> joined(List<T> list, T element) {
    return Few.with(list.isEmpty() ? list : new ArrayList<>(list), element);
  }

  private static Payment with(
      Payment payment, List<FreeText> texts, List<PostalAddress> addresses) {
    return new Payment(
        payment.type(),
        payment.indicator(),
        payment.amount(),
        payment.vendor(),
        payment.account(),
        payment.expires(),
        payment.rest(),
        texts,
        addresses);
  }

  Ticket done() {
    return new Ticket(
        number,
        type,
        booklets,
        amounts,
        taxes,
        dates,
        payments,
        rest.isEmpty() ? Kept.NOTHING : new Kept(rest));
  }
}
