package org.commonground.coordination.exchange.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Element;

/**
 * The days for which a list of amounts speaks: for each type from its first day to its last.
 * Amounts of other types and days are other amounts.
 */
final class AmountSpans {
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, String> last = new HashMap<>();

  AmountSpans(List<Element> amounts) {
    for (Element amount : amounts) {
      String type = type(amount);
      first.merge(type, start(amount), (one, other) -> one.compareTo(other) <= 0 ? one : other);
      last.merge(type, end(amount), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
  }

  boolean speakFor(Element amount) {
    String type = type(amount);
    String from = first.get(type);
    String to = last.get(type);
    return from != null
        && to != null
        && start(amount).compareTo(from) >= 0
        && end(amount).compareTo(to) <= 0;
  }

  private static String type(Element amount) {
    return amount
        .child("transaction-type")
        .flatMap(it -> it.code("code"))
        .or(() -> amount.code("type"))
        .orElse("1");
  }

  private static String start(Element amount) {
    return day(amount, "transaction-date", "period-start").orElse("");
  }

  private static String end(Element amount) {
    return day(amount, "transaction-date", "period-end")
        .or(() -> day(amount, "period-start", "period-start"))
        .orElse("");
  }

  private static Optional<String> day(Element amount, String one, String other) {
    return amount.child(one).or(() -> amount.child(other)).flatMap(it -> it.code("iso-date"));
  }
}
