package org.commonground.coordination.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.DateType;
import org.commonground.iati.Money;
import org.commonground.iati.Organisation;
import org.commonground.iati.ParticipatingOrg;
import org.commonground.iati.Recipient;

/**
 * An activity as one row. Several values in one cell are separated by "; ", amounts carry their
 * currency and are never added across currencies.
 */
final class CsvRow {
  static final List<String> COLUMNS =
      List.of(
          "iati_identifier",
          "title",
          "description",
          "reporting_org_ref",
          "reporting_org",
          "status",
          "planned_start",
          "actual_start",
          "planned_end",
          "actual_end",
          "hierarchy",
          "recipient_countries",
          "recipient_regions",
          "locations",
          "sectors",
          "themes",
          "funding_orgs",
          "accountable_orgs",
          "extending_orgs",
          "implementing_orgs",
          "budgets",
          "commitments",
          "disbursements_and_expenditure",
          "source_file",
          "source_line",
          "stated_at");

  private static final String BETWEEN = "; ";

  private CsvRow() {}

  static List<String> of(HeldActivity held) {
    Activity it = held.activity();
    return Stream.of(
            Stream.of(it.identifier(), it.title().text(Locale.ENGLISH), description(it)),
            reporter(it),
            Stream.of(it.status().orElse("")),
            Stream.of(
                    DateType.PLANNED_START,
                    DateType.ACTUAL_START,
                    DateType.PLANNED_END,
                    DateType.ACTUAL_END)
                .map(type -> it.date(type).map(Object::toString).orElse("")),
            Stream.of(
                it.hierarchy().isPresent() ? Integer.toString(it.hierarchy().getAsInt()) : ""),
            where(it),
            Stream.of(codes(it.sectors()), themes(it)),
            Stream.of("1", "2", "3", "4").map(role -> organisations(it, role)),
            money(it),
            Stream.of(
                held.version().source().file(),
                Integer.toString(held.version().source().line()),
                held.version().statedAt().toString()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static String description(Activity it) {
    return it.descriptions().stream()
        .findFirst()
        .map(first -> first.text().text(Locale.ENGLISH))
        .orElse("");
  }

  private static Stream<String> reporter(Activity it) {
    return Stream.of(
        it.reportingOrg().map(Organisation::ref).orElse(""),
        it.reportingOrg().map(CsvRow::name).orElse(""));
  }

  private static Stream<String> where(Activity it) {
    return Stream.of(
        recipients(it.recipientCountries()),
        recipients(it.recipientRegions()),
        it.locations().stream()
            .map(place -> place.names().text(Locale.ENGLISH))
            .filter(Predicate.not(String::isEmpty))
            .distinct()
            .collect(Collectors.joining(BETWEEN)));
  }

  private static String recipients(List<Recipient> recipients) {
    return recipients.stream()
        .map(it ->
            it.percentage() == null
                ? it.code()
                : it.code() + " " + it.percentage().toPlainString() + "%")
        .collect(Collectors.joining(BETWEEN));
  }

  private static String codes(List<Classification> sectors) {
    return sectors.stream()
        .filter(it -> !isOurs(it))
        .map(it -> it.vocabulary() + ":" + it.code())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private static String themes(Activity it) {
    return Stream.concat(it.sectors().stream(), it.tags().stream())
        .filter(CsvRow::isOurs)
        .map(Classification::code)
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private static boolean isOurs(Classification it) {
    return it.vocabularyUri().equals("urn:common-ground:themes");
  }

  private static String organisations(Activity it, String role) {
    return it.participatingOrgs().stream()
        .filter(org -> org.role().equals(role))
        .map(ParticipatingOrg::organisation)
        .map(CsvRow::name)
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private static String name(Organisation organisation) {
    return Optional.of(organisation.names().text(Locale.ENGLISH))
        .filter(Predicate.not(String::isEmpty))
        .orElse(organisation.ref());
  }

  private static Stream<String> money(Activity it) {
    return Stream.of(
        sums(it.budgets().stream().map(budget -> budget.value())),
        sums(transactions(it, "2")),
        sums(Stream.concat(transactions(it, "3"), transactions(it, "4"))));
  }

  private static Stream<Money> transactions(Activity it, String type) {
    return it.transactions().stream()
        .filter(transaction -> transaction.type().equals(type))
        .map(transaction -> transaction.value());
  }

  private static String sums(Stream<Money> amounts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    amounts.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
    return sums.entrySet().stream()
        .map(sum -> (sum.getKey() + " " + sum.getValue().toPlainString()).strip())
        .collect(Collectors.joining(BETWEEN));
  }
}
