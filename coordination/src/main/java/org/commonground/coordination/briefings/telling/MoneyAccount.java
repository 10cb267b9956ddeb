package org.commonground.coordination.briefings.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.MoneyKind;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.Standing;
import org.commonground.iati.Budget;
import org.commonground.iati.Organisation;
import org.commonground.iati.Transaction;
import org.jspecify.annotations.Nullable;

/** Adds up what was reported about money, and says where adding up would count twice. */
final class MoneyAccount {
  private static final String FUNDING = "1";

  private final Phrases phrases;
  private final NameBook names;
  private final List<Entry> entries;

  /** Entries that ran in the period or were planned for it; what comes later has no money yet. */
  MoneyAccount(Phrases phrases, NameBook names, List<Entry> entries) {
    this.phrases = phrases;
    this.names = names;
    this.entries =
        entries.stream()
            .filter(it -> it.standing() != Standing.UPCOMING)
            .filter(it -> it.standing() != Standing.CANCELLED)
            .toList();
  }

  Briefing.Money count() {
    var all = new Sums();
    Map<String, Giver> donors = new LinkedHashMap<>();
    Map<String, Giver> announced = new LinkedHashMap<>();
    for (Entry entry : entries) {
      PeriodMoney money = PeriodMoney.of(entry.activity(), entry.period());
      money.budgets().forEach(it -> all.add(entry.id(), it));
      money.transactions().forEach(it -> all.add(entry.id(), it));
      List<Organisation> funders = funders(entry);
      if (entry.standing() != Standing.UNCONFIRMED) {
        funders.forEach(it -> giver(entry.isIntended() ? announced : donors, it, entry.id()));
      }
      Set<String> funding = keys(funders);
      for (Transaction it : money.transactions()) {
        var provider = it.provider();
        var kind = MoneyKind.of(it.type());
        if (provider != null && isGift(kind, provider, funding)) {
          giver(kind == MoneyKind.PLEDGE ? announced : donors, provider, entry.id())
              .add(entry.id(), it);
        }
      }
    }
    return new Briefing.Money(all.amounts(phrases), list(donors), list(announced), warnings());
  }

  /** Who pays on to others what was given to them is no donor. */
  private boolean isGift(MoneyKind kind, Organisation provider, Set<String> funding) {
    return switch (kind) {
      case INCOMING, INCOMING_COMMITMENT, PLEDGE -> true;
      case BUDGET, COMMITMENT, DISBURSEMENT, EXPENDITURE, OTHER ->
          funding.contains(names.keyOf().apply(provider));
    };
  }

  private Set<String> keys(List<Organisation> organisations) {
    Set<String> keys = new LinkedHashSet<>();
    organisations.forEach(it -> keys.add(names.keyOf().apply(it)));
    return keys;
  }

  private static List<Organisation> funders(Entry entry) {
    return entry.activity().participatingOrgs().stream()
        .filter(it -> it.role().equals(FUNDING))
        .map(it -> it.organisation())
        .filter(Organisation::isNamed)
        .toList();
  }

  private Giver giver(Map<String, Giver> givers, Organisation organisation, ActivityId record) {
    String key = names.keyOf().apply(organisation);
    String name = names.organisation(organisation);
    Giver giver = givers.computeIfAbsent(key.isEmpty() ? name : key, any -> new Giver(key, name));
    giver.records.add(record);
    return giver;
  }

  private List<Briefing.Donor> list(Map<String, Giver> givers) {
    return givers.values().stream()
        .map(it ->
            new Briefing.Donor(it.key, it.name, it.sums.amounts(phrases), List.copyOf(it.records)))
        .toList();
  }

  /** A record and one above it that both report: their amounts may be the same money. */
  private List<Sentence> warnings() {
    Map<String, Entry> reporting = new HashMap<>();
    for (Entry entry : entries) {
      if (!PeriodMoney.of(entry.activity(), entry.period()).isEmpty()) {
        reporting.put(entry.activity().identifier(), entry);
      }
    }
    Set<ActivityId> twice = new LinkedHashSet<>();
    for (Entry entry : reporting.values()) {
      for (String parent : entry.parents()) {
        Entry above = reporting.get(parent);
        if (above != null && !above.id().equals(entry.id())) {
          twice.add(above.id());
          twice.add(entry.id());
        }
      }
    }
    return twice.isEmpty()
        ? List.of()
        : List.of(phrases.say(Sentence.Kind.NOT_NETTED, List.copyOf(twice), twice.size()));
  }

  /** Somebody who gives. */
  private static final class Giver {
    private final String key;
    private final String name;
    private final Sums sums = new Sums();
    private final Set<ActivityId> records = new LinkedHashSet<>();

    Giver(String key, String name) {
      this.key = key;
      this.name = name;
    }

    void add(ActivityId record, Transaction transaction) {
      sums.add(record, transaction);
    }
  }

  /** What is added up: never across kinds, currencies or the days of budgets. */
  private record Heap(
      MoneyKind kind, String currency, @Nullable LocalDate from, @Nullable LocalDate to) {
    static final Comparator<Heap> ORDER =
        Comparator.comparing(Heap::kind)
            .thenComparing(Heap::currency)
            .thenComparing(it -> String.valueOf(it.from))
            .thenComparing(it -> String.valueOf(it.to));
  }

  private static final class Sums {
    private final Map<Heap, BigDecimal> values = new HashMap<>();
    private final Map<Heap, Set<ActivityId>> records = new HashMap<>();

    void add(ActivityId record, Budget it) {
      var heap =
          new Heap(MoneyKind.BUDGET, it.value().currency(), it.period().start(), it.period().end());
      add(record, heap, it.value().amount());
    }

    void add(ActivityId record, Transaction it) {
      add(
          record,
          new Heap(MoneyKind.of(it.type()), it.value().currency(), null, null),
          it.value().amount());
    }

    private void add(ActivityId record, Heap heap, BigDecimal amount) {
      values.merge(heap, amount, BigDecimal::add);
      records.computeIfAbsent(heap, any -> new LinkedHashSet<>()).add(record);
    }

    List<Briefing.Amount> amounts(Phrases phrases) {
      List<Briefing.Amount> amounts = new ArrayList<>();
      values.keySet().stream().sorted(Heap.ORDER).forEach(it -> amounts.add(amount(it, phrases)));
      return amounts;
    }

    private Briefing.Amount amount(Heap heap, Phrases phrases) {
      BigDecimal value = values.getOrDefault(heap, BigDecimal.ZERO);
      return new Briefing.Amount(
          heap.kind,
          label(heap, phrases),
          heap.currency,
          value,
          phrases.money(value, heap.currency),
          heap.from,
          heap.to,
          List.copyOf(records.getOrDefault(heap, Set.of())));
    }

    private static String label(Heap heap, Phrases phrases) {
      String kind = phrases.word(heap.kind.key());
      var from = heap.from;
      var to = heap.to;
      return from == null || to == null || to.isBefore(from)
          ? kind
          : phrases.word("briefing.money.budget-for", kind, phrases.days(from, to));
    }
  }
}
