package org.commonground.iati;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money committed, spent or moved.
 *
 * @param ref the reporter's own reference; empty when not stated
 * @param type the code of codelist TransactionType (1 incoming funds, 2 outgoing commitment, 3
 *     disbursement, 4 expenditure, ... 11 incoming commitment, 12 outgoing pledge, 13 incoming
 *     pledge); empty when not stated
 * @param date the day; absent when not stated
 * @param value the amount
 * @param description what for
 * @param provider who gave, when stated
 * @param receiver who received, when stated
 */
public record Transaction(
    String ref,
    String type,
    @Nullable LocalDate date,
    Money value,
    Narratives description,
    @Nullable Organisation provider,
    @Nullable Organisation receiver) {
  static Optional<Transaction> of(Element element, String currency, String language) {
    return Values.money(element, currency)
        .map(value ->
            new Transaction(
                element.code("ref").orElse(""),
                element.child("transaction-type").flatMap(it -> it.code("code")).orElse(""),
                Values.day(element, "transaction-date"),
                value,
                element
                    .child("description")
                    .map(it -> Narratives.of(it, language))
                    .orElse(Narratives.NONE),
                Organisation.in(element, "provider-org", language).orElse(null),
                Organisation.in(element, "receiver-org", language).orElse(null)));
  }
}
