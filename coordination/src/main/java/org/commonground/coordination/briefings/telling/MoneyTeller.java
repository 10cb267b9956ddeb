package org.commonground.coordination.briefings.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.coordination.briefings.MoneyKind;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.iati.Budget;
import org.commonground.iati.Transaction;

/** Tells what one activity reports about money in the period, by kind and currency. */
final class MoneyTeller {
  /** What is added up: never across kinds or currencies. */
  private record Heap(MoneyKind kind, String currency) implements Comparable<Heap> {
    @Override
    public int compareTo(Heap other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : currency.compareTo(other.currency);
    }
  }

  private final Phrases phrases;
  private final NameBook names;

  MoneyTeller(Phrases phrases, NameBook names) {
    this.phrases = phrases;
    this.names = names;
  }

  List<Sentence> tell(Entry entry) {
    PeriodMoney money = PeriodMoney.of(entry.activity(), entry.period());
    List<Sentence> told = new ArrayList<>();
    for (Budget budget : money.budgets()) {
      told.add(
          phrases.say(
              Sentence.Kind.BUDGET,
              List.of(entry.id()),
              phrases.money(budget.value().amount(), budget.value().currency()),
              days(phrases, budget)));
    }
    sums(money.transactions())
        .forEach((heap, sum) ->
            told.add(
                phrases.say(
                    Sentence.Kind.TRANSACTIONS,
                    List.of(entry.id()),
                    phrases.word(heap.kind().key()),
                    phrases.money(sum, heap.currency()),
                    partners(money.transactions(), heap))));
    return told;
  }

  /** The days of a budget, as far as they are known. */
  static String days(Phrases phrases, Budget budget) {
    var start = budget.period().start();
    var end = budget.period().end();
    if (start != null && end != null && !end.isBefore(start)) {
      return phrases.days(start, end);
    }
    var known = start != null ? start : end;
    return known == null ? phrases.word("briefing.days-unknown") : phrases.day(known);
  }

  private static Map<Heap, BigDecimal> sums(List<Transaction> transactions) {
    Map<Heap, BigDecimal> sums = new TreeMap<>();
    for (Transaction it : transactions) {
      sums.merge(heap(it), it.value().amount(), BigDecimal::add);
    }
    return sums;
  }

  private static Heap heap(Transaction it) {
    return new Heap(MoneyKind.of(it.type()), it.value().currency());
  }

  /** Who gave and who received, in brackets; empty when no source says. */
  private String partners(List<Transaction> transactions, Heap heap) {
    List<Transaction> those = transactions.stream().filter(it -> heap(it).equals(heap)).toList();
    List<String> providers =
        names.organisations(
            those.stream()
                .flatMap(it -> java.util.stream.Stream.ofNullable(it.provider()))
                .toList());
    List<String> receivers =
        names.organisations(
            those.stream()
                .flatMap(it -> java.util.stream.Stream.ofNullable(it.receiver()))
                .toList());
    if (providers.isEmpty() && receivers.isEmpty()) {
      return "";
    }
    String key =
        providers.isEmpty()
            ? "briefing.money.to"
            : receivers.isEmpty() ? "briefing.money.from" : "briefing.money.from-to";
    return phrases.word(key, phrases.row(providers), phrases.row(receivers));
  }
}
