package org.commonground.coordination.exchange.writing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonground.coordination.activities.CountedBudgets;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Budget;
import org.commonground.iati.DateType;
import org.commonground.iati.Money;
import org.commonground.iati.Organisation;
import org.commonground.iati.Transaction;

/** One row an activity. Amounts of one currency are numbers; currencies are never added. */
record ActivitiesSheet(Naming naming, Function<Object, String> pages) implements Sheet {
  private static final String COMMITMENT = "2";
  private static final String DISBURSEMENT = "3";
  private static final String EXPENDITURE = "4";

  private static final List<Column> WHAT_AND_WHERE =
      List.of(
          new Column("fact.identifier", 26),
          new Column("file.title", 50),
          new Column("file.description", 50),
          new Column("fact.reporter", 30),
          new Column("file.reporter-ref", 16),
          new Column("facet.STATUS", 16),
          new Column("file.planned-start", 12),
          new Column("file.actual-start", 12),
          new Column("file.planned-end", 12),
          new Column("file.actual-end", 12),
          new Column("fact.level", 7),
          new Column("file.countries", 28),
          new Column("file.country-codes", 10),
          new Column("file.regions", 22),
          new Column("file.places", 28),
          new Column("file.themes", 36),
          new Column("facet.EVENT", 16),
          new Column("file.sectors", 36));

  private static final List<Column> WHO_AND_HOW_MUCH =
      List.of(
          new Column("role.1", 30),
          new Column("role.2", 30),
          new Column("role.3", 30),
          new Column("role.4", 30),
          new Column("file.budget", 16),
          new Column("file.budget-currency", 9),
          new Column("file.commitments", 16),
          new Column("file.commitments-currency", 9),
          new Column("file.spending", 16),
          new Column("file.spending-currency", 9),
          new Column("file.page", 40));

  @Override
  public String name() {
    return "file.sheet.activities";
  }

  @Override
  public List<Column> columns() {
    return Stream.concat(WHAT_AND_WHERE.stream(), WHO_AND_HOW_MUCH.stream()).toList();
  }

  @Override
  public List<Row> rows(HeldActivity held) {
    Activity it = held.activity();
    var row =
        new Row()
            .text(it.identifier())
            .text(naming.title(it))
            .text(naming.description(it))
            .text(it.reportingOrg().map(naming::organisation).orElse(""))
            .text(it.reportingOrg().map(Organisation::ref).orElse(""))
            .text(it.status().map(code -> naming.wording().code("status", code)).orElse(""));
    addDays(row, it);
    addPlaces(row, it);
    addTopics(row, it);
    for (String role : List.of("1", "2", "3", "4")) {
      row.text(naming.participants(it, role));
    }
    addMoney(row, it);
    return List.of(row.address(pages.apply(held.version().activity())));
  }

  private static void addDays(Row row, Activity it) {
    row.day(it.date(DateType.PLANNED_START).orElse(null))
        .day(it.date(DateType.ACTUAL_START).orElse(null))
        .day(it.date(DateType.PLANNED_END).orElse(null))
        .day(it.date(DateType.ACTUAL_END).orElse(null))
        .number(it.hierarchy().isPresent() ? BigDecimal.valueOf(it.hierarchy().getAsInt()) : null);
  }

  private void addPlaces(Row row, Activity it) {
    var countries = it.recipientCountries();
    row.text(Naming.each(countries, country -> Naming.withShare(naming.country(country), country)))
        .text(Naming.each(countries, country -> country.code()))
        .text(
            Naming.each(
                it.recipientRegions(), region -> Naming.withShare(naming.region(region), region)))
        .text(Naming.each(it.locations(), naming::place));
  }

  private void addTopics(Row row, Activity it) {
    row.text(Naming.each(naming.themes(it).map(naming::theme)))
        .text(Naming.each(Naming.events(it).map(naming::theme)))
        .text(Naming.each(naming.sectors(it).map(naming::sector)));
  }

  private static void addMoney(Row row, Activity it) {
    add(row, CountedBudgets.of(it.budgets()).stream().map(Budget::value));
    add(row, transactions(it, List.of(COMMITMENT)));
    add(row, transactions(it, List.of(DISBURSEMENT, EXPENDITURE)));
  }

  private static Stream<Money> transactions(Activity it, List<String> types) {
    return it.transactions().stream()
        .filter(transaction -> types.contains(transaction.type()))
        .map(Transaction::value);
  }

  private static void add(Row row, Stream<Money> amounts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    amounts.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
    row.amounts(List.copyOf(sums.values()), List.copyOf(sums.keySet()));
  }
}
